package io.vitrine.journeys.audit;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.payment.Till;
import io.vitrine.journeys.shop.Wish;

/** Ordering, and what becomes of orders. */
final class ShopWrites {

    private final Till till = Till.open("cover-shop");

    Tried tried() {
        return new Tried(till.business())
                .with("POST /api/carts/{cart}/checkout", client -> till.order(client, "{\"method\":\"SIMULATOR\"}"))
                .with("DELETE /api/carts/{cart}/checkout", this::callOff)
                .with("POST /api/orders/{order}/cancellation", client -> step(client, ordered(), "cancellation"))
                .with("POST /api/orders/{order}/shipments", client -> step(client, ordered(), "shipments"))
                .with("POST /api/orders/{order}/delivery", client -> step(client, shipped(), "delivery"))
                .with("POST /api/orders/{order}/returns", client -> step(client, shipped(), "returns"))
                .with("POST /api/returns", client -> announce(client, shipped()))
                .with(
                        "POST /api/returns/{return}/inspection",
                        client -> client.post(announced() + "/inspection", "{\"lines\":[{\"line\":1,\"good\":1}]}"))
                .with("POST /api/returns/{return}/withdrawal", client -> client.post(announced() + "/withdrawal", "{}"))
                .with(
                        "POST /api/return-wishes/{wish}/return",
                        client -> client.post("/api/return-wishes/" + wished() + "/return", "{}"))
                .with(
                        "POST /api/return-wishes/{wish}/refusal",
                        client -> client.post("/api/return-wishes/" + wished() + "/refusal", "{\"words\":\"Worn\"}"))
                .with("POST /api/orders/{order}/status", client -> step(client, ordered(), "status"))
                .with("POST /api/orders/{order}/notes", client -> step(client, ordered(), "notes"));
    }

    private Answer callOff(Client client) {
        till.offerElsewhere(till.business().owner()).expect(200);
        String cart = till.ready(client);
        client.post(cart + "/checkout", "{\"payment\":{\"method\":\"CARD\"}}").expect(201);
        return client.delete(cart + "/checkout");
    }

    private String ordered() {
        return till.paid().getString("id");
    }

    private String shipped() {
        String order = ordered();
        step(till.business().owner(), order, "shipments").expect(201);
        return order;
    }

    private static Answer announce(Client client, String order) {
        return client.post(
                "/api/returns",
                "{\"order\":\"" + order + "\",\"lines\":[{\"line\":1,\"quantity\":1}],\"reason\":\"x\"}");
    }

    private String wished() {
        return Wish.of(till.business(), shipped());
    }

    private String announced() {
        return "/api/returns/" + Tried.id(announce(till.business().owner(), shipped()));
    }

    private static Answer step(Client client, String order, String name) {
        return client.post(
                "/api/orders/" + order + "/" + name, "{\"reason\":\"x\",\"text\":\"x\",\"status\":\"READY_TO_SHIP\"}");
    }
}
