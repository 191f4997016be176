package io.vitrine.journeys.audit;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;

/** Own figures and targets. */
final class FigureWrites {

    private static final String OWN = "/api/metrics/custom";

    private final Business business = Business.open("cover-figures");
    private int made;

    Tried tried() {
        return new Tried(business)
                .with("POST /api/metrics/custom", this::add)
                .with("PUT /api/metrics/custom/{own}", client -> Tried.send(client, "PUT", made(), figure("x-other")))
                .with("DELETE /api/metrics/custom/{own}", client -> client.delete(made()))
                .with(
                        "PUT /api/metrics/{metric}/targets",
                        client -> Tried.send(
                                client,
                                "PUT",
                                "/api/metrics/net-sales/targets",
                                "{\"month\":\"2026-01\",\"value\":\"1000\"}"));
    }

    private Answer add(Client client) {
        return client.post(OWN, figure("x-one-" + ++made));
    }

    private String made() {
        add(business.owner()).expect(201);
        return OWN + "/x-one-" + made;
    }

    private static String figure(String id) {
        return "{\"id\":\"" + id + "\",\"label\":\"Own\",\"formula\":\"net-sales / orders\",\"unit\":\"MONEY\"}";
    }
}
