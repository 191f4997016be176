package io.vitrine.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Orders at suppliers: drafts, some on the way, some that came in part or whole. */
final class Buying {

    private final Furnishing room;
    private final Errands errands;
    private final LocalDate today;

    Buying(Furnishing room, Errands errands, LocalDate today) {
        this.room = room;
        this.errands = errands;
        this.today = today;
    }

    void buy(List<String> suppliers, List<Purchase> purchases) throws DemoFailure {
        Map<String, String> ids = new HashMap<>();
        for (String supplier : suppliers) {
            String[] parts = supplier.split("\\|", 2);
            ids.put(parts[0], add(parts[0], Integer.parseInt(parts[1])));
        }
        for (Purchase purchase : purchases) {
            order(purchase, ids.getOrDefault(purchase.supplier(), ""));
        }
    }

    private String add(String name, int days) throws DemoFailure {
        String host = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return errands.make(
                        "/api/suppliers",
                        Json.createObjectBuilder()
                                .add("name", name)
                                .add("email", "orders@" + host + ".example")
                                .add("leadDays", days)
                                .build())
                .getString("id");
    }

    private void order(Purchase purchase, String supplier) throws DemoFailure {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        for (Purchase.Item item : purchase.items()) {
            lines.add(Json.createObjectBuilder()
                    .add("variant", room.variant(item.sku()).id())
                    .add("quantity", item.pieces())
                    .add("unitCost", room.money(item.cost())));
        }
        JsonObject made = errands.make(
                "/api/purchase-orders",
                Json.createObjectBuilder()
                        .add("supplier", supplier)
                        .add("location", room.location())
                        .add("lines", lines)
                        .add("expectedOn", today.plusDays(purchase.days()).toString())
                        .add("note", purchase.note())
                        .build());
        String path = "/api/purchase-orders/" + made.getString("id");
        if (purchase.state() != Purchase.State.DRAFT) {
            errands.tell(
                    path + "/sending",
                    Json.createObjectBuilder().add("mail", false).build());
        }
        if (purchase.state() == Purchase.State.PARTLY || purchase.state() == Purchase.State.RECEIVED) {
            errands.make(path + "/receipts", receipt(purchase, made));
        }
    }

    /** All of it, or half. */
    private JsonObject receipt(Purchase purchase, JsonObject made) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        List<JsonObject> ordered = made.getJsonArray("lines").getValuesAs(JsonObject.class);
        for (int i = 0; i < ordered.size(); i++) {
            Purchase.Item item = purchase.items().get(i);
            int came = purchase.state() == Purchase.State.PARTLY ? item.pieces() / 2 : item.pieces() - item.rejected();
            JsonObjectBuilder line = Json.createObjectBuilder()
                    .add("line", ordered.get(i).getString("id"))
                    .add("quantity", came)
                    .add("rejected", item.rejected());
            if (!item.lot().isEmpty()) {
                line.add("lot", item.lot());
            }
            if (item.expires() > 0) {
                line.add("expiresOn", today.plusDays(item.expires()).toString());
            }
            lines.add(line);
        }
        return Json.createObjectBuilder().add("lines", lines).build();
    }
}
