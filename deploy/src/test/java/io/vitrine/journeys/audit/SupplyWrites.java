package io.vitrine.journeys.audit;

import io.vitrine.journeys.Business;
import io.vitrine.journeys.stock.Bought;
import jakarta.json.JsonObject;

/** What is bought. */
final class SupplyWrites {

    private final Business business = Business.open("cover-supply");
    private final Bought cup = Bought.in(business, business.addLocation("Warehouse"));

    Tried tried() {
        return new Tried(business)
                .with("POST /api/suppliers", client -> Bought.add(client, "Other mill"))
                .with(
                        "PATCH /api/suppliers/{supplier}",
                        client -> Tried.send(client, "PATCH", "/api/suppliers/" + cup.supplier(), "{\"leadDays\":9}"))
                .with("POST /api/purchase-orders", client -> cup.draft(client, 3, "1"))
                .with(
                        "PATCH /api/purchase-orders/{purchase}",
                        client -> Tried.send(client, "PATCH", order(cup.drafted(), ""), "{\"note\":\"Call first\"}"))
                .with(
                        "POST /api/purchase-orders/{purchase}/sending",
                        client -> client.post(order(cup.drafted(), "/sending"), "{}"))
                .with(
                        "POST /api/purchase-orders/{purchase}/receipts",
                        client -> Bought.receive(client, cup.sent(), 4, ""))
                .with(
                        "POST /api/purchase-orders/{purchase}/cancellation",
                        client -> client.post(order(cup.drafted(), "/cancellation"), "{\"reason\":\"Too late\"}"));
    }

    private static String order(JsonObject order, String more) {
        return "/api/purchase-orders/" + order.getString("id") + more;
    }
}
