package io.vitrine.launcher.demo;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.util.Map;

/** Answers what is asked about the back room of a business, and counts by kind. */
final class PretendRoom {

    private PretendRoom() {}

    /** What stands behind the shop: everything is made, and counted by its kind. */
    static void answer(HttpExchange exchange, String path, byte[] body, Map<String, Integer> made) throws IOException {
        String kind = path.replaceAll("(prd|var|crt|ord|po|lot|spl|bat)_[^/]*", "*");
        made.merge(kind, 1, Integer::sum);
        switch (kind) {
            case "PUT /api/inventory/lot-tracking", "PUT /api/inventory/reorder-points", "PUT /api/inventory/bins" ->
                PretendServer.send(exchange, 204, "");
            case "PUT /api/carts/*/contact", "PUT /api/carts/*/address", "PUT /api/carts/*/shipping" ->
                PretendServer.send(exchange, 204, "");
            case "GET /api/carts/*/shipping-options" ->
                PretendServer.send(exchange, 200, "{\"data\":[{\"id\":\"standard\"}]}");
            case "GET /api/suppliers" -> PretendServer.send(exchange, 200, "{\"data\":[]}");
            case "GET /api/inventory/lots" ->
                PretendServer.send(
                        exchange,
                        200,
                        "{\"data\":[{\"id\":\"lot_1\",\"code\":\"TR-4701\"},"
                                + "{\"id\":\"lot_2\",\"code\":\"CK-4702\"}]}");
            case "POST /api/purchase-orders/*/sending" -> PretendServer.send(exchange, 200, "{}");
            case "POST /api/purchase-orders" -> PretendServer.send(exchange, 201, purchase(body));
            case "POST /api/suppliers",
                    "POST /api/products/*/costs",
                    "POST /api/purchase-orders/*/receipts",
                    "POST /api/production-batches",
                    "POST /api/inventory/lots/*/checks",
                    "POST /api/carts",
                    "POST /api/carts/*/lines",
                    "POST /api/carts/*/checkout",
                    "POST /api/orders/*/status",
                    "POST /api/orders/*/shipments",
                    "POST /api/orders/*/delivery",
                    "POST /api/orders/*/cancellation",
                    "POST /api/returns" -> PretendServer.send(exchange, 201, "{\"id\":\"" + ofKind(kind) + "\"}");
            default -> PretendServer.send(exchange, 404, "{\"title\":\"Not found\"}");
        }
    }

    private static String ofKind(String kind) {
        return kind.equals("POST /api/carts") ? "crt_1" : kind.endsWith("checkout") ? "ord_1" : "spl_1";
    }

    private static String purchase(byte[] body) {
        JsonArrayBuilder lines = Json.createArrayBuilder();
        PretendServer.json(body)
                .getJsonArray("lines")
                .forEach(line -> lines.add(Json.createObjectBuilder().add("id", "pol_1")));
        return Json.createObjectBuilder()
                .add("id", "po_1")
                .add("lines", lines)
                .build()
                .toString();
    }
}
