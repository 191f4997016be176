package io.vitrine.journeys.audit;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.shop.Shelf;

/** Bins, and walks along them. */
final class PickingWrites {

    private final Shelf shelf = Shelf.with("cover-picking", 1, 500);
    private final Business business = shelf.business();
    private final String variant = shelf.variants().get(0);

    Tried tried() {
        return new Tried(business)
                .with(
                        "PUT /api/inventory/bins",
                        client -> Tried.send(
                                client,
                                "PUT",
                                "/api/inventory/bins",
                                "{\"variant\":\"" + variant + "\",\"location\":\"" + shelf.location()
                                        + "\",\"bin\":\"A-01\"}"))
                .with("POST /api/pick-lists", this::start)
                .with("PUT /api/pick-lists/{list}/lines/{no}", client -> pick(client, list()))
                .with(
                        "PUT /api/pick-lists/{list}/picker",
                        client -> Tried.send(client, "PUT", "/api/pick-lists/" + list() + "/picker", "{}"))
                .with("POST /api/pick-lists/{list}/completion", this::finish)
                .with(
                        "POST /api/pick-lists/{list}/cancellation",
                        client -> client.post("/api/pick-lists/" + list() + "/cancellation", "{}"));
    }

    private Answer start(Client client) {
        shelf.checkout(shelf.ready(shelf.variants(), 2)).expect(201);
        return client.post("/api/pick-lists", "{\"location\":\"" + shelf.location() + "\"}");
    }

    private String list() {
        return Tried.id(start(business.owner()));
    }

    private Answer pick(Client client, String list) {
        return Tried.send(client, "PUT", "/api/pick-lists/" + list + "/lines/1", "{\"picked\":2}");
    }

    private Answer finish(Client client) {
        String list = list();
        pick(business.owner(), list).expect(200);
        return client.post("/api/pick-lists/" + list + "/completion", "{}");
    }
}
