package io.vitrine.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.HttpURLConnection;
import java.time.LocalDate;
import java.util.Optional;

/** Takes in what lies in a new shop, with what it cost, and by lot where lots are followed. */
final class Opening {

    private final Http business;
    private final String currency;
    private final String location;
    private final LocalDate today;

    Opening(Http business, String currency, String location, LocalDate today) {
        this.business = business;
        this.currency = currency;
        this.location = location;
        this.today = today;
    }

    /** @param pieces how many; of goods with lots those count instead */
    void receive(String variant, int pieces, Optional<Goods> goods) throws DemoFailure {
        if (goods.isEmpty() || goods.get().lots().isEmpty()) {
            if (pieces > 0) {
                enter(movement(variant, pieces, goods));
            }
            return;
        }
        Http.expect(HttpURLConnection.HTTP_NO_CONTENT, business.put("/api/inventory/lot-tracking", tracked(variant)));
        for (Goods.Lot lot : goods.get().lots()) {
            JsonObjectBuilder movement = movement(variant, lot.pieces(), goods).add("lot", lot.code());
            if (lot.days() > 0) {
                movement.add("expiresOn", today.plusDays(lot.days()).toString());
            }
            enter(movement);
        }
    }

    static JsonObject tracked(String variant) {
        return Json.createObjectBuilder()
                .add("variant", variant)
                .add("tracked", true)
                .build();
    }

    private JsonObjectBuilder movement(String variant, int pieces, Optional<Goods> goods) {
        JsonObjectBuilder movement = Json.createObjectBuilder()
                .add("variant", variant)
                .add("location", location)
                .add("change", pieces)
                .add("reason", "RECEIVED");
        goods.ifPresent(known -> movement.add(
                "unitCost",
                Json.createObjectBuilder()
                        .add("amount", known.cost().toPlainString())
                        .add("currency", currency)));
        return movement;
    }

    private void enter(JsonObjectBuilder movement) throws DemoFailure {
        Http.expect(HttpURLConnection.HTTP_CREATED, business.post("/api/inventory/transactions", movement.build()));
    }
}
