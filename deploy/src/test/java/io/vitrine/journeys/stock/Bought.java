package io.vitrine.journeys.stock;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.UUID;

/**
 * A thing that a business buys, and the requests about buying it.
 *
 * @param supplier id of whom it is bought from
 */
public record Bought(Business business, Goods goods, String supplier) {

    /** A new thing, from a new supplier who gets mail. */
    public static Bought in(Business business, String location) {
        return of(Goods.in(business, location));
    }

    public static Bought of(Goods goods) {
        String name = "Mill " + goods.variant().substring(goods.variant().length() - 8);
        JsonObject added = add(goods.business().owner(), name).expect(201).json();
        return new Bought(goods.business(), goods, added.getString("id"));
    }

    public static Answer add(Client client, String name) {
        return client.post(
                "/api/suppliers", "{\"name\":\"" + name + "\",\"email\":\"" + mail(name) + "\",\"leadDays\":5}");
    }

    /** Where a supplier of this name gets its orders. */
    public static String mail(String name) {
        return name.replace(' ', '.') + "@supplier.example";
    }

    public Answer draft(Client client, int pieces, String cost) {
        return client.post(
                "/api/purchase-orders",
                "{\"supplier\":\"" + supplier + "\",\"location\":\"" + goods.location()
                        + "\",\"lines\":[{\"variant\":\""
                        + goods.variant() + "\",\"quantity\":" + pieces + ",\"unitCost\":{\"amount\":\"" + cost
                        + "\",\"currency\":\"" + business.currency() + "\"}}]}");
    }

    /** An order of ten pieces, as a draft. */
    public JsonObject drafted() {
        return draft(business.owner(), 10, "2.50").expect(201).json();
    }

    public JsonObject sent() {
        JsonObject drafted = drafted();
        return business.owner()
                .post("/api/purchase-orders/" + drafted.getString("id") + "/sending", "{}")
                .expect(200)
                .json();
    }

    /** Takes in so many pieces of an order's only line; {@code more} is more JSON of the line. */
    public static Answer receive(Client client, JsonObject order, int pieces, String more) {
        String line = order.getJsonArray("lines").getJsonObject(0).getString("id");
        return client.post(
                "/api/purchase-orders/" + order.getString("id") + "/receipts",
                "{\"lines\":[{\"line\":\"" + line + "\",\"quantity\":" + pieces + more + "}]}");
    }

    /** By the prefix that tells their kind. */
    public Map<String, String> ids() {
        return Map.of(
                "spl", supplier,
                "po", drafted().getString("id"),
                "lot", lot(),
                "bat", batch(business.owner()).expect(201).json().getString("id"));
    }

    /** A new lot of the thing, with three pieces. */
    public String lot() {
        String code = "L-" + UUID.randomUUID();
        goods.move(business.owner(), "3", "RECEIVED", ",\"lot\":\"" + code + "\",\"expiresOn\":\"2031-06-30\"")
                .expect(201);
        return business.owner()
                .get("/api/inventory/lots?text=" + code)
                .expect(200)
                .json()
                .getJsonArray("data")
                .getJsonObject(0)
                .getString("id");
    }

    /** A piece of something else, made of one of this. */
    public Answer batch(Client client) {
        goods.received(1, "1");
        return client.post(
                "/api/production-batches",
                "{\"location\":\"" + goods.location() + "\",\"makes\":{\"variant\":\""
                        + Goods.in(business, goods.location()).variant()
                        + "\",\"quantity\":1},\"uses\":[{\"variant\":\"" + goods.variant() + "\",\"quantity\":1}]}");
    }
}
