package io.vitrine.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;

/** Orders in the shop as guests do, and brings each order as far as it came. */
final class Selling {

    private final Furnishing room;
    private final Errands errands;

    Selling(Furnishing room, Errands errands) {
        this.room = room;
        this.errands = errands;
    }

    void sell(List<Wanted> orders) throws DemoFailure {
        for (Wanted order : orders) {
            advance("/api/orders/" + place(order), order);
        }
    }

    private String place(Wanted order) throws DemoFailure {
        String cart =
                "/api/carts/" + errands.make("/api/carts", Errands.nothing()).getString("id");
        for (Map.Entry<String, Integer> line : order.pieces().entrySet()) {
            errands.make(
                    cart + "/lines",
                    Json.createObjectBuilder()
                            .add("variant", room.variant(line.getKey()).id())
                            .add("quantity", line.getValue())
                            .build());
        }
        errands.set(
                cart + "/contact",
                Json.createObjectBuilder()
                        .add("email", order.email())
                        .add("name", order.name())
                        .build());
        errands.set(cart + "/address", address(order));
        JsonObject ways = errands.read(cart + "/shipping-options");
        errands.set(
                cart + "/shipping",
                Json.createObjectBuilder()
                        .add(
                                "option",
                                ways.getJsonArray("data").getJsonObject(0).getString("id"))
                        .build());
        return errands.make(
                        cart + "/checkout",
                        Json.createObjectBuilder()
                                .add("payment", Json.createObjectBuilder().add("method", order.pays()))
                                .build())
                .getString("id");
    }

    private static JsonObject address(Wanted order) {
        Wanted.Address to = order.address();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("name", order.name())
                .add("line1", to.line())
                .add("city", to.city())
                .add("postalCode", to.postalCode())
                .add("country", to.country());
        if (!to.region().isEmpty()) {
            json.add("region", to.region());
        }
        return json.build();
    }

    private void advance(String path, Wanted order) throws DemoFailure {
        switch (order.end()) {
            case PLACED -> {}
            case PRODUCED -> status(path, "IN_PRODUCTION");
            case READY -> status(path, "READY_TO_SHIP");
            case PARTLY ->
                errands.make(
                        path + "/shipments",
                        Json.createObjectBuilder(Furnishing.lines(List.of(line(1))))
                                .add("carrier", "Own van")
                                .build());
            case SHIPPED -> errands.make(path + "/shipments", Errands.nothing());
            case DELIVERED -> deliver(path);
            case CANCELLED ->
                errands.make(
                        path + "/cancellation",
                        Json.createObjectBuilder()
                                .add("reason", "Ordered by mistake")
                                .build());
            case RETURNING -> {
                deliver(path);
                errands.make(
                        "/api/returns",
                        Json.createObjectBuilder(Furnishing.lines(List.of(line(1))))
                                .add("order", path.substring(path.lastIndexOf('/') + 1))
                                .add("reason", "Does not suit, sends it back unopened")
                                .build());
            }
        }
    }

    private void status(String path, String status) throws DemoFailure {
        errands.make(
                path + "/status",
                Json.createObjectBuilder().add("status", status).build());
    }

    private void deliver(String path) throws DemoFailure {
        errands.make(path + "/shipments", Errands.nothing());
        errands.make(path + "/delivery", Errands.nothing());
    }

    private static JsonObjectBuilder line(int number) {
        return Json.createObjectBuilder().add("line", number).add("quantity", 1);
    }
}
