package io.vitrine.launcher.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was made at one time.
 *
 * @param uses pieces by SKU
 * @param found how the check of its lot ended; empty before it
 */
record Batch(String makes, int pieces, String lot, Map<String, Integer> uses, String found, String note) {

    /** @param text for each batch a line {@code sku|pieces|lot|sku=pieces,...|found|note of the check} */
    static List<Batch> parse(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\\|", -1))
                .map(parts ->
                        new Batch(parts[0], Integer.parseInt(parts[1]), parts[2], uses(parts[3]), parts[4], parts[5]))
                .toList();
    }

    private static Map<String, Integer> uses(String text) {
        Map<String, Integer> uses = new LinkedHashMap<>();
        for (String pair : text.split(",", -1)) {
            int cut = pair.indexOf('=');
            uses.put(pair.substring(0, cut), Integer.valueOf(pair.substring(cut + 1)));
        }
        return uses;
    }
}
