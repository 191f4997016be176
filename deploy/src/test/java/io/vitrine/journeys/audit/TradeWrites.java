package io.vitrine.journeys.audit;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Billed;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What a business does day by day, and cases about its figures. */
final class TradeWrites {

    private static final String FILE = "number,date,sku,name,quantity,price\nN-1,2026-01-05,SKU-1,Thing,1,5.00\n";

    private final Business business = Business.open("cover-trade");
    private final String location = business.addLocation("Shop");

    Tried tried() {
        return new Tried(business)
                .with(
                        "POST /api/locations",
                        client -> client.post("/api/locations", "{\"name\":\"Two\",\"kind\":\"SHOP\"}"))
                .with(
                        "POST /api/orders",
                        client -> client.post(
                                "/api/orders", business.sale(location).json()))
                .with(
                        "PUT /api/seller",
                        client -> Tried.send(
                                client,
                                "PUT",
                                "/api/seller",
                                "{\"legalName\":\"Cover SA\",\"address\":{\"country\":\"ES\"},\"taxPack\":\"es\","
                                        + "\"pricesHoldTax\":true}"))
                .with(
                        "POST /api/invoices/{id}/credit-notes",
                        client -> client.post(
                                "/api/invoices/" + Billed.invoice(business) + "/credit-notes",
                                "{\"lines\":[{\"line\":1,\"quantity\":2}],\"reason\":\"Came back\"}"))
                .with("DELETE /api/audit/subjects/{subject}", this::erase)
                .with("POST /api/imports", this::importFile)
                .with(
                        "POST /api/analytics/health/check",
                        client -> Tried.send(client, "POST", "/api/analytics/health/check", ""))
                .with(
                        "POST /api/analytics/health/rebuild",
                        client -> Tried.send(client, "POST", "/api/analytics/health/rebuild", ""))
                .with("POST /api/cases", TradeWrites::doubt)
                .with(
                        "POST /api/cases/{case}/comments",
                        client -> client.post(opened() + "/comments", "{\"words\":\"I see the same\"}"))
                .with(
                        "POST /api/cases/{case}/resolution",
                        client -> client.post(opened() + "/resolution", "{\"resolution\":\"A till was offline\"}"));
    }

    private static Answer doubt(Client client) {
        return client.post(
                "/api/cases",
                "{\"title\":\"Odd\",\"metric\":\"orders\",\"from\":\"2026-03-01\",\"to\":\"2026-03-02\"}");
    }

    private String opened() {
        return "/api/cases/" + Tried.id(doubt(business.owner()));
    }

    private Answer importFile(Client client) {
        return client.with("Content-Type", "text/csv")
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .postBytes(
                        "/api/imports?kind=orders&preset=generic&location=" + location,
                        FILE.getBytes(StandardCharsets.UTF_8));
    }

    private Answer erase(Client client) {
        String sale = business.sale(location).json().toString();
        String order = Tried.id(business.owner()
                .post(
                        "/api/orders",
                        sale.replace("\"location\"", "\"customer\":{\"email\":\"eve@c.example\"},\"location\"")));
        business.owner().get("/api/orders/" + order).expect(200);
        String subject = business.owner()
                .get("/api/audit/objects/" + order + "?action=order.opened")
                .expect(200)
                .json()
                .getJsonArray("data")
                .getJsonObject(0)
                .getJsonObject("after")
                .getString("about");
        return client.delete("/api/audit/subjects/" + subject + "?reason=request");
    }
}
