package io.vitrine.journeys.stock;

import io.vitrine.core.persistence.TypeId;
import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.external.Outside;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;

/**
 * A thing that a business sells, and the requests about its stock at one place.
 *
 * @param variant its id
 */
public record Goods(Business business, String variant, String location) {

    private static final String PRODUCT = ".product (id, slug, name, status, created_at, updated_at)"
            + " values (?, ?, 'Thing', 'ACTIVE', now(), now())";
    private static final String VARIANT =
            ".variant (id, product_id, position, sku, created_at) values (?, ?, 0, ?, now())";

    /** A new thing; the catalogue has tests of its own. */
    public static Goods in(Business business, String location) {
        UUID product = UUID.randomUUID();
        UUID variant = UUID.randomUUID();
        Outside.sql(business, "insert into " + business.key() + PRODUCT, product, "p-" + product);
        Outside.sql(business, "insert into " + business.key() + VARIANT, variant, product, "S-" + variant);
        return new Goods(business, TypeId.format("var", variant), location);
    }

    public Goods at(String other) {
        return new Goods(business, variant, other);
    }

    /** Enters a movement; {@code more} is more JSON, such as {@code ,"note":"why"}. */
    public Answer move(Client client, String change, String reason, String more) {
        return client.post(
                "/api/inventory/transactions",
                "{\"variant\":\"" + variant + "\",\"location\":\"" + location + "\",\"change\":" + change
                        + ",\"reason\":\"" + reason + "\"" + more + "}");
    }

    public Goods received(int pieces, String unitCost) {
        move(
                        business.owner(),
                        String.valueOf(pieces),
                        "RECEIVED",
                        ",\"unitCost\":{\"amount\":\"" + unitCost + "\",\"currency\":\"" + business.currency() + "\"}")
                .expect(201);
        return this;
    }

    public Answer transfer(Client client, String to, int pieces) {
        return client.post(
                "/api/inventory/transfers",
                Json.createObjectBuilder()
                        .add("from", location)
                        .add("to", to)
                        .add("lines", Json.createArrayBuilder().add(line().add("quantity", pieces)))
                        .build());
    }

    public Answer count(Client client, int counted) {
        return client.post(
                "/api/inventory/counts",
                Json.createObjectBuilder()
                        .add("location", location)
                        .add("lines", Json.createArrayBuilder().add(line().add("counted", counted)))
                        .build());
    }

    public Answer reorderAt(Client client, int pieces) {
        JsonObject point =
                line().add("location", location).add("reorderPoint", pieces).build();
        return client.with("Content-Type", "application/json")
                .send("PUT", "/api/inventory/reorder-points", BodyPublishers.ofString(point.toString()));
    }

    /** Its only level here. */
    public JsonObject level() {
        return business.owner()
                .get("/api/inventory/levels?variant=" + variant + "&location=" + location)
                .expect(200)
                .json()
                .getJsonArray("data")
                .getJsonObject(0);
    }

    private JsonObjectBuilder line() {
        return Json.createObjectBuilder().add("variant", variant);
    }
}
