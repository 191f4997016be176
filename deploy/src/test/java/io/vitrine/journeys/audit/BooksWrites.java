package io.vitrine.journeys.audit;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Billed;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;

/** The books: money received by hand, months that are closed, and reminders. */
final class BooksWrites {

    private static final String REASON = "{\"reason\":\"The accountant asked for it\"}";

    private final Business business = Business.open("cover-books");
    private final String customer = Billed.customer(business);

    Tried tried() {
        Billed.booked(business, "2026-08-15T12:00:00Z");
        return new Tried(business)
                .with("POST /api/received-payments", client -> receive(client, "10.00"))
                .with("POST /api/received-payments/{payment}/allocations", this::allocate)
                .with(
                        "POST /api/accounting-periods/{month}/closing",
                        client -> client.post("/api/accounting-periods/2026-08/closing", REASON))
                .with(
                        "POST /api/accounting-periods/{month}/reopening",
                        client -> client.post("/api/accounting-periods/2026-08/reopening", REASON))
                .with(
                        "PUT /api/dunning-policy",
                        client -> Tried.send(
                                client,
                                "PUT",
                                "/api/dunning-policy",
                                "{\"enabled\":false,\"statements\":false,\"steps\":[{\"days\":7,\"subject\":\"A\","
                                        + "\"text\":\"B\"}]}"))
                .with("PUT /api/dunning/pauses/{customer}", this::pause)
                .with(
                        "DELETE /api/dunning/pauses/{customer}",
                        client -> client.delete("/api/dunning/pauses/" + customer));
    }

    private Answer receive(Client client, String amount) {
        Billed.owed(business, customer);
        return client.post(
                "/api/received-payments",
                "{\"customer\":\"" + customer + "\",\"amount\":{\"amount\":\"" + amount + "\",\"currency\":\"EUR\"}}");
    }

    private Answer allocate(Client client) {
        String payment = Tried.id(receive(business.owner(), "100.00"));
        Billed.owed(business, customer);
        return client.post("/api/received-payments/" + payment + "/allocations", "{}");
    }

    private Answer pause(Client client) {
        return Tried.send(
                client,
                "PUT",
                "/api/dunning/pauses/" + customer,
                "{\"until\":\""
                        + java.time.LocalDate.now(java.time.ZoneOffset.UTC).plusDays(5)
                        + "\",\"reason\":\"They pay on Monday\"}");
    }
}
