package io.vitrine.journeys.payment;

import io.vitrine.core.persistence.TypeId;
import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.GatewayElsewhere;
import io.vitrine.journeys.Vitrine;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.UUID;

/** A business that sells one thing for 100 and has 100 pieces of it. */
public record Till(Business business, String variant) {

    private static final String SECRET = "secret-of-the-far-gateway";

    public static Till open(String name) {
        Business business = Business.open(name);
        String location = business.addLocation("Shop");
        JsonObject product = business.owner()
                .post(
                        "/api/products",
                        "{\"name\":\"Shoe\",\"status\":\"ACTIVE\",\"variants\":[{\"sku\":\"S-1\","
                                + "\"price\":{\"amount\":\"100.00\",\"currency\":\"" + business.currency() + "\"}}]}")
                .expect(201)
                .json();
        String variant = product.getJsonArray("variants").getJsonObject(0).getString("id");
        business.owner()
                .post(
                        "/api/inventory/transactions",
                        "{\"variant\":\"" + variant + "\",\"location\":\"" + location
                                + "\",\"change\":100,\"reason\":\"RECEIVED\",\"unitCost\":{\"amount\":\"40.00\",\"currency\":\""
                                + business.currency() + "\"}}")
                .expect(201);
        return new Till(business, variant);
    }

    /** A guest orders the thing and pays like this. */
    public Answer order(String payment) {
        return order(business.anonymous(), payment);
    }

    /** Somebody orders the thing and pays like this. */
    public Answer order(Client guest, String payment) {
        return guest.with("Idempotency-Key", UUID.randomUUID().toString())
                .post(ready(guest) + "/checkout", "{\"payment\":" + payment + "}");
    }

    /** A cart with the thing that only needs to be ordered; its path. */
    public String ready(Client guest) {
        String cart = "/api/carts/"
                + guest.post("/api/carts", "{}").expect(201).json().getString("id");
        guest.post(cart + "/lines", "{\"variant\":\"" + variant + "\",\"quantity\":1}")
                .expect(201);
        put(guest, cart + "/contact", "{\"email\":\"ana@c.example\",\"name\":\"Ana\"}");
        put(
                guest,
                cart + "/address",
                "{\"name\":\"Ana\",\"line1\":\"Calle 1\",\"city\":\"Elche\",\"postalCode\":\"03201\",\"country\":\"ES\"}");
        String option = guest.get(cart + "/shipping-options")
                .expect(200)
                .json()
                .getJsonArray("data")
                .getJsonObject(0)
                .getString("id");
        put(guest, cart + "/shipping", "{\"option\":\"" + option + "\"}");
        return cart;
    }

    /** The order of a guest who has paid. */
    public JsonObject paid() {
        return order("{\"method\":\"SIMULATOR\",\"token\":\"tok_ok\"}")
                .expect(201)
                .json();
    }

    /** The only payment of an order. */
    public JsonObject payment(String order) {
        return business.owner()
                .get("/api/payments?order=" + order)
                .expect(200)
                .json()
                .getJsonArray("data")
                .getJsonObject(0);
    }

    public String refund(String order, String amount) {
        return "{\"order\":\"" + order + "\",\"amount\":{\"amount\":\"" + amount + "\",\"currency\":\""
                + business.currency() + "\"},\"reason\":\"Too small\"}";
    }

    /** Offers the gateway that lies elsewhere. */
    public Answer offerElsewhere(Client client) {
        return send(
                client,
                "PUT",
                "/api/payment-methods",
                "{\"methods\":[{\"gateway\":\"remote-simulator\",\"enabled\":true,\"secrets\":{\"secretKey\":\""
                        + SECRET + "\"}}]}");
    }

    /** A payment that was begun at the gateway elsewhere, where the customer has paid since. */
    public String begunElsewhere() {
        UUID id = UUID.randomUUID();
        execute(
                "insert into " + business.key()
                        + ".payment (id, order_id, gateway, method, status, currency, amount, test,"
                        + " created_at, updated_at) values (?, gen_random_uuid(), 'remote-simulator', 'CARD', 'STARTED', '"
                        + business.currency() + "', 42, true, now(), now())",
                id);
        String payment = TypeId.format("pay", id);
        GatewayElsewhere.shared().captured(payment, 4200, business.currency());
        return payment;
    }

    /** The gateway elsewhere tells of the payment. */
    public Answer told(Client client, String event, String payment) {
        String body = "{\"id\":\"" + event + "\",\"kind\":\"captured\",\"payment\":\"" + payment + "\"}";
        long now = Instant.now().getEpochSecond();
        return send(
                client.with("simulator-signature", GatewayElsewhere.signature(SECRET, body, now)),
                "POST",
                "/api/payment-webhooks/remote-simulator",
                body);
    }

    static Answer send(Client client, String method, String path, String body) {
        return client.with("Content-Type", "application/json").send(method, path, BodyPublishers.ofString(body));
    }

    private static void put(Client client, String path, String body) {
        Answer answer = send(client, "PUT", path, body);
        if (answer.status() >= 300) {
            throw new AssertionError(path + " answers " + answer.status() + " " + answer.body());
        }
    }

    /** Does something behind the server's back. */
    void behind(String sql) {
        try (Connection owner = Vitrine.shared().owner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql.replace("SHOP", business.key()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is there of the thing, and what of it is promised: {@code 100/0}. */
    String stock() {
        JsonObject level = business.owner()
                .get("/api/inventory/levels?variant=" + variant)
                .expect(200)
                .json()
                .getJsonArray("data")
                .getJsonObject(0);
        return level.getInt("onHand") + "/" + level.getInt("reserved");
    }

    /** One change behind the server. */
    public static void execute(String sql, UUID id) {
        try (Connection owner = Vitrine.shared().owner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
