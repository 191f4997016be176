package io.vitrine.journeys.audit;

import io.vitrine.journeys.Business;
import io.vitrine.journeys.stock.Goods;

/** What moves stock. */
final class WarehouseWrites {

    private final Business business = Business.open("cover-stock");
    private final String shop = business.addLocation("Shop");
    private final Goods cup =
            Goods.in(business, business.addLocation("Warehouse")).received(50, "1");

    Tried tried() {
        return new Tried(business)
                .with("POST /api/inventory/transactions", client -> cup.move(client, "1", "PRODUCED", ""))
                .with(
                        "PUT /api/inventory/correction-limit",
                        client -> Tried.send(
                                client,
                                "PUT",
                                "/api/inventory/correction-limit",
                                "{\"pieces\":500,\"reason\":\"Stock-taking\"}"))
                .with("POST /api/inventory/transfers", client -> cup.transfer(client, shop, 1))
                .with("PUT /api/inventory/reorder-points", client -> cup.reorderAt(client, 3))
                .with("POST /api/inventory/counts", client -> cup.count(client, 48))
                .with(
                        "POST /api/inventory/counts/{count}/approval",
                        client -> client.post(
                                "/api/inventory/counts/" + Tried.id(cup.count(business.owner(), 49)) + "/approval",
                                "{}"))
                .with("POST /api/inventory/checks", client -> client.post("/api/inventory/checks", "{}"));
    }
}
