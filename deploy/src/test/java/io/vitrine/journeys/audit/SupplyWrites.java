package io.vitrine.journeys.audit;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.stock.Bought;
import io.vitrine.journeys.stock.Goods;
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
                        client -> client.post(order(cup.drafted(), "/cancellation"), "{\"reason\":\"Too late\"}"))
                .with("PUT /api/inventory/lot-tracking", this::follow)
                .with(
                        "POST /api/inventory/lots/{lot}/checks",
                        client -> client.post(
                                "/api/inventory/lots/" + cup.lot() + "/checks",
                                "{\"result\":\"FAILED\",\"note\":\"Smells\"}"))
                .with(
                        "POST /api/inventory/lots/{lot}/recall",
                        client -> client.post(
                                "/api/inventory/lots/" + cup.lot() + "/recall", "{\"reason\":\"Glass in it\"}"))
                .with("POST /api/production-batches", cup::batch);
    }

    private Answer follow(Client client) {
        return Tried.send(
                client,
                "PUT",
                "/api/inventory/lot-tracking",
                "{\"variant\":\"" + Goods.in(business, cup.goods().location()).variant() + "\",\"tracked\":true}");
    }

    private static String order(JsonObject order, String more) {
        return "/api/purchase-orders/" + order.getString("id") + more;
    }
}
