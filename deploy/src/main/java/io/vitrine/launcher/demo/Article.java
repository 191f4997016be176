package io.vitrine.launcher.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A product of the shop with its variants.
 *
 * @param tax code and category, such as {@code 996331/REDUCED}; empty for the standard rate without a code
 * @param collection in which the shop shows it; empty when it is not sold
 */
record Article(
        String name,
        String collection,
        String description,
        Map<String, String> attributes,
        String tax,
        List<Kind> kinds) {

    /**
     * One variant.
     *
     * @param stock pieces in the first location; below zero when it is not sold from stock
     */
    record Kind(String sku, BigDecimal price, int stock, Map<String, String> options) {}

    boolean sold() {
        return !collection.isEmpty();
    }

    /**
     * @param text for each article a line {@code = name|collection|description|attribute=value,...|tax}, and below it for each
     *     variant a line {@code sku|price|stock|option=value,...}
     */
    static List<Article> parse(String text) {
        List<Article> articles = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).map(String::strip).forEach(line -> {
            String[] parts = line.split("\\|", -1);
            if (line.startsWith("=")) {
                articles.add(new Article(
                        parts[0].substring(1).strip(),
                        parts[1],
                        parts[2],
                        pairs(parts[3]),
                        parts.length > 4 ? parts[4] : "",
                        new ArrayList<>()));
            } else {
                articles.get(articles.size() - 1)
                        .kinds()
                        .add(new Kind(parts[0], new BigDecimal(parts[1]), Integer.parseInt(parts[2]), pairs(parts[3])));
            }
        });
        return articles;
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : text.split(",", -1)) {
            int cut = pair.indexOf('=');
            if (cut > 0) {
                pairs.put(pair.substring(0, cut), pair.substring(cut + 1));
            }
        }
        return pairs;
    }
}
