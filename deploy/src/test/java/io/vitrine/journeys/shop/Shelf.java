package io.vitrine.journeys.shop;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;

/**
 * A shop with things in stock, each for 10.00.
 *
 * @param variants ids of the things
 */
public record Shelf(Business business, String location, List<String> variants) {

    public static Shelf with(String name, int things, int pieces) {
        Business business = Business.open(name);
        String location = business.addLocation("Warehouse");
        StringBuilder variants = new StringBuilder();
        for (int i = 1; i <= things; i++) {
            variants.append(i == 1 ? "" : ",")
                    .append("{\"sku\":\"T-" + i + "\",\"options\":{\"size\":\"" + i
                            + "\"},\"price\":{\"amount\":\"10.00\",\"currency\":\"EUR\"}}");
        }
        JsonArray made = business.owner()
                .post("/api/products", "{\"name\":\"Thing\",\"status\":\"ACTIVE\",\"variants\":[" + variants + "]}")
                .expect(201)
                .json()
                .getJsonArray("variants");
        List<String> ids = made.getValuesAs(JsonObject.class).stream()
                .map(variant -> variant.getString("id"))
                .toList();
        Shelf shelf = new Shelf(business, location, ids);
        if (pieces > 0) {
            ids.forEach(variant -> shelf.receive(variant, pieces));
        }
        return shelf;
    }

    private void receive(String variant, int pieces) {
        business.owner()
                .post(
                        "/api/inventory/transactions",
                        "{\"variant\":\"" + variant + "\",\"location\":\"" + location + "\",\"change\":" + pieces
                                + ",\"reason\":\"RECEIVED\",\"unitCost\":{\"amount\":\"4.00\",\"currency\":\"EUR\"}}")
                .expect(201);
    }

    Client guest() {
        return business.anonymous();
    }

    /** A new cart; its path. */
    String cart() {
        return "/api/carts/"
                + guest().post("/api/carts", "{}").expect(201).json().getString("id");
    }

    Answer put(String cart, String variant, String quantity) {
        return guest().post(cart + "/lines", "{\"variant\":\"" + variant + "\",\"quantity\":" + quantity + "}");
    }

    /** A cart that only needs to be ordered. */
    public String ready(List<String> things, int quantity) {
        String cart = cart();
        things.forEach(variant -> put(cart, variant, Integer.toString(quantity)).expect(201));
        addressed(cart);
        return cart;
    }

    /** Somebody wants one piece; who comes too late may be told so when it is put into the cart. */
    Answer buy(String variant) {
        String cart = cart();
        Answer put = put(cart, variant, "1");
        if (put.status() != 201) {
            return put;
        }
        addressed(cart);
        return checkout(cart);
    }

    void addressed(String cart) {
        send("PUT", cart + "/contact", "{\"email\":\"ana@c.example\",\"name\":\"Ana\"}")
                .expect(204);
        send(
                        "PUT",
                        cart + "/address",
                        "{\"name\":\"Ana\",\"line1\":\"Calle 1\",\"city\":\"Elche\",\"postalCode\":\"03201\",\"country\":\"ES\"}")
                .expect(204);
        send("PUT", cart + "/shipping", "{\"option\":\"standard\"}").expect(204);
    }

    public Answer checkout(String cart) {
        return checkout(cart, UUID.randomUUID().toString());
    }

    Answer checkout(String cart, String key) {
        return guest().with("Idempotency-Key", key)
                .post(cart + "/checkout", "{\"payment\":{\"method\":\"SIMULATOR\"}}");
    }

    public Answer send(String method, String path, String json) {
        return guest().with("Content-Type", "application/json").send(method, path, BodyPublishers.ofString(json));
    }

    /** What is there of a thing, and what of it is promised: {@code 50/3}. */
    public String stock(String variant) {
        JsonObject level = business.owner()
                .get("/api/inventory/levels?variant=" + variant)
                .expect(200)
                .json()
                .getJsonArray("data")
                .getJsonObject(0);
        return level.getInt("onHand") + "/" + level.getInt("reserved");
    }
}
