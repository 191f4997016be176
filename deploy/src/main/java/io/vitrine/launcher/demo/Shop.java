package io.vitrine.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.HttpURLConnection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fills the shop of a business: products with stock at one location, and collections. */
final class Shop {

    private static final int PAGE = 100;

    private final Http business;
    private final String currency;
    private final String location;

    /** @param location where the goods lie */
    Shop(Http business, String currency, String location) {
        this.business = business;
        this.currency = currency;
        this.location = location;
    }

    /**
     * Adds the articles that are missing.
     *
     * @param seller who sells, as invoices name it
     */
    void fill(List<Article> articles, JsonObject seller) throws DemoFailure {
        Set<String> known = known();
        if (known.isEmpty()) {
            Http.expect(HttpURLConnection.HTTP_OK, business.put("/api/seller", seller));
        }
        Map<String, List<String>> collections = new LinkedHashMap<>();
        // The newest stands first in the shop: the first article is added last.
        for (int i = articles.size() - 1; i >= 0; i--) {
            if (!known.contains(articles.get(i).name())) {
                String id = add(articles.get(i));
                collections
                        .computeIfAbsent(articles.get(i).collection(), name -> new ArrayList<>())
                        .add(0, id);
            }
        }
        if (known.isEmpty()) {
            collect(articles.stream().map(Article::collection).distinct().toList(), collections);
        }
    }

    private Set<String> known() throws DemoFailure {
        JsonObject page = Http.expect(HttpURLConnection.HTTP_OK, business.get("/api/products?limit=" + PAGE))
                .asJsonObject();
        Set<String> names = new HashSet<>();
        page.getJsonArray("data")
                .getValuesAs(JsonObject.class)
                .forEach(product -> names.add(product.getString("name")));
        return names;
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
        JsonObject product = Http.expect(
                        HttpURLConnection.HTTP_CREATED,
                        business.post(
                                "/api/products",
                                Json.createObjectBuilder()
                                        .add("name", article.name())
                                        .add("status", "ACTIVE")
                                        .add("description", article.description())
                                        .add("attributes", pairs(article.attributes()))
                                        .add("variants", variants)
                                        .build()))
                .asJsonObject();
        for (JsonObject variant : product.getJsonArray("variants").getValuesAs(JsonObject.class)) {
            int pieces = stock.getOrDefault(variant.getString("sku"), 0);
            if (pieces > 0) {
                receive(variant.getString("id"), pieces);
            }
        }
        return product.getString("id");
    }

    private void receive(String variant, int pieces) throws DemoFailure {
        Http.expect(
                HttpURLConnection.HTTP_CREATED,
                business.post(
                        "/api/inventory/transactions",
                        Json.createObjectBuilder()
                                .add("variant", variant)
                                .add("location", location)
                                .add("change", pieces)
                                .add("reason", "RECEIVED")
                                .build()));
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
