package io.vitrine.journeys.payment;

import io.vitrine.core.persistence.TypeId;
import io.vitrine.journeys.Answer;
import io.vitrine.journeys.CarrierElsewhere;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Vitrine;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A till whose parcels go with a carrier. */
public record Parcels(Till till) {

    private static final String SECRET = "secret-of-the-carrier";

    public static Parcels open(String name) {
        Parcels parcels = new Parcels(Till.open(name));
        parcels.till.behind("update SHOP.variant set weight_grams = 500");
        return parcels;
    }

    /** Sets the carrier up. */
    public Answer setUp(Client client) {
        return Till.send(
                client,
                "PUT",
                "/api/carriers/easypost",
                "{\"enabled\":true,\"settings\":{\"fromName\":\"Shop\",\"fromLine1\":\"Calle 9\",\"fromCity\":\"Elche\","
                        + "\"fromPostalCode\":\"03203\",\"fromCountry\":\"ES\"},\"secrets\":{\"apiKey\":\"EZ1\","
                        + "\"webhookSecret\":\"" + SECRET + "\"}}");
    }

    /** An order of which a parcel has left. */
    public String shipped() {
        String order = till.paid().getString("id");
        till.business()
                .owner()
                .post("/api/orders/" + order + "/shipments", "{}")
                .expect(201);
        return order;
    }

    /** The only parcel of the order. */
    public String parcel(String order) {
        UUID id = TypeId.parse("ord", order).orElseThrow();
        try (Connection owner = Vitrine.shared().owner();
                Statement query = owner.createStatement();
                ResultSet row = query.executeQuery(
                        "select id from " + till.business().key() + ".shipment where order_id = '" + id + "'")) {
            row.next();
            return TypeId.format("shp", row.getObject(1, UUID.class));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Buys the label of a parcel. */
    public Answer label(Client client, String parcel) {
        return client.post("/api/shipments/" + parcel + "/carrier-label", "{}");
    }

    /** The carrier tells where a parcel is. */
    public Answer told(Client client, String event, JsonObject label, String status, String at) {
        String body = "{\"id\":\"" + event + "\",\"result\":{\"object\":\"Tracker\",\"tracking_code\":\""
                + label.getString("tracking") + "\",\"status\":\"" + status + "\",\"updated_at\":\"" + at + "\"}}";
        return Till.send(
                client.with("X-Hmac-Signature", CarrierElsewhere.signature(SECRET, body)),
                "POST",
                "/api/carrier-webhooks/easypost",
                body);
    }
}
