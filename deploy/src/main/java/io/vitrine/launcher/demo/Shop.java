package io.vitrine.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.HttpURLConnection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fills the shop of a business: products with stock at one location, and collections. */
final class Shop {

    private static final int PAGE = 100;

    private final Http business;
    private final String currency;
    private final String location;

    private final Map<String, Goods> goods = new HashMap<>();
    private final LocalDate today;
    private final Map<String, Variant> variants = new LinkedHashMap<>();

    /** A variant with the product it belongs to. */
    record Variant(String id, String product) {}

    /**
     * @param location where the goods lie
     * @param goods what is known of them
     */
    Shop(Http business, String currency, String location, List<Goods> goods, LocalDate today) {
        goods.forEach(one -> this.goods.put(one.sku(), one));
        this.today = today;
        this.business = business;
        this.currency = currency;
        this.location = location;
    }

    /**
     * Adds the articles that are missing.
     *
     * @param seller who sells, as invoices name it
     * @return all variants by SKU
     */
    Map<String, Variant> fill(List<Article> articles, JsonObject seller) throws DemoFailure {
        Set<String> known = known();
        if (known.isEmpty()) {
            Http.expect(HttpURLConnection.HTTP_OK, business.put("/api/seller", seller));
        }
        Map<String, List<String>> collections = new LinkedHashMap<>();
        // The newest stands first in the shop: the first article is added last.
        for (int i = articles.size() - 1; i >= 0; i--) {
            if (!known.contains(articles.get(i).name())) {
                String id = add(articles.get(i));
                if (!articles.get(i).sold()) {
                    continue;
                }
                collections
                        .computeIfAbsent(articles.get(i).collection(), name -> new ArrayList<>())
                        .add(0, id);
            }
        }
        if (known.isEmpty()) {
            collect(
                    articles.stream()
                            .filter(Article::sold)
                            .map(Article::collection)
                            .distinct()
                            .toList(),
                    collections);
        }
        return variants;
    }

    private Set<String> known() throws DemoFailure {
        JsonObject page = Http.expect(HttpURLConnection.HTTP_OK, business.get("/api/products?limit=" + PAGE))
                .asJsonObject();
        Set<String> names = new HashSet<>();
        page.getJsonArray("data").getValuesAs(JsonObject.class).forEach(product -> {
            names.add(product.getString("name"));
            keep(product);
        });
        return names;
    }

    private void keep(JsonObject product) {
        product.getJsonArray("variants")
                .getValuesAs(JsonObject.class)
                .forEach(variant -> variants.put(
                        variant.getString("sku"), new Variant(variant.getString("id"), product.getString("id"))));
    }

    private String add(Article article) throws DemoFailure {
        JsonArrayBuilder variants = Json.createArrayBuilder();
        Map<String, Integer> stock = new HashMap<>();
        for (Article.Kind kind : article.kinds()) {
            stock.put(kind.sku(), kind.stock());
            variants.add(Json.createObjectBuilder()
                    .add("sku", kind.sku())
                    .add(
                            "price",
                            Json.createObjectBuilder()
                                    .add("amount", kind.price().toPlainString())
                                    .add("currency", currency))
                    .add("tracked", kind.stock() >= 0)
                    .add("options", pairs(kind.options())));
        }
        JsonObjectBuilder made = Json.createObjectBuilder()
                .add("name", article.name())
                .add("status", article.sold() ? "ACTIVE" : "DRAFT")
                .add("description", article.description())
                .add("attributes", pairs(article.attributes()))
                .add("variants", variants);
        if (!article.tax().isEmpty()) {
            int cut = article.tax().indexOf('/');
            made.add("taxCode", article.tax().substring(0, cut))
                    .add("taxCategory", article.tax().substring(cut + 1));
        }
        JsonObject product = Http.expect(HttpURLConnection.HTTP_CREATED, business.post("/api/products", made.build()))
                .asJsonObject();
        keep(product);
        Opening opening = new Opening(business, currency, location, today);
        for (JsonObject variant : product.getJsonArray("variants").getValuesAs(JsonObject.class)) {
            String sku = variant.getString("sku");
            opening.receive(variant.getString("id"), stock.getOrDefault(sku, 0), Optional.ofNullable(goods.get(sku)));
        }
        return product.getString("id");
    }

    private void collect(List<String> names, Map<String, List<String>> products) throws DemoFailure {
        for (int i = 0; i < names.size(); i++) {
            String collection = Http.expect(
                            HttpURLConnection.HTTP_CREATED,
                            business.post(
                                    "/api/collections",
                                    Json.createObjectBuilder()
                                            .add("name", names.get(i))
                                            .add("position", i)
                                            .build()))
                    .asJsonObject()
                    .getString("id");
            Http.expect(
                    HttpURLConnection.HTTP_OK,
                    business.put(
                            "/api/collections/" + collection + "/products",
                            Json.createObjectBuilder()
                                    .add("products", Json.createArrayBuilder(products.get(names.get(i))))
                                    .build()));
        }
    }

    private static JsonObjectBuilder pairs(Map<String, String> pairs) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        pairs.forEach(json::add);
        return json;
    }
}
