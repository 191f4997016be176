package io.vitrine.journeys.audit;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.payment.Till;

/** Payments, refunds and what gateways tell. */
final class MoneyWrites {

    private final Till till = Till.open("cover-money");

    Tried tried() {
        return new Tried(till.business())
                .with("PUT /api/payment-methods", till::offerElsewhere)
                .with("POST /api/payments/{id}/confirmation", this::confirm)
                .with(
                        "POST /api/refunds",
                        client -> client.post(
                                "/api/refunds", till.refund(till.paid().getString("id"), "1.00")))
                .with("POST /api/payment-webhooks/{gateway}", client -> till.told(client, "e1", till.begunElsewhere()))
                .with("POST /api/ledger/checks", client -> Tried.send(client, "POST", "/api/ledger/checks", ""));
    }

    private Answer confirm(Client client) {
        String order =
                till.order("{\"method\":\"TRANSFER\"}").expect(201).json().getString("id");
        return client.post("/api/payments/" + till.payment(order).getString("id") + "/confirmation", "{}");
    }
}
