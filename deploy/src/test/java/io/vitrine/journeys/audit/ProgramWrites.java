package io.vitrine.journeys.audit;

import io.vitrine.journeys.Business;
import io.vitrine.journeys.tokens.Books;

/** Keys and clients of programs, and what people allowed them. */
final class ProgramWrites {

    private static final String TILL = "{\"name\":\"Till\",\"scopes\":[\"orders:read\"]}";

    private final Business business = Business.open("cover-program");

    Tried tried() {
        return new Tried(business)
                .with("POST /api/keys", client -> client.post("/api/keys", TILL))
                .with("POST /api/keys/{id}/rotation", client -> client.post(made("/api/keys") + "/rotation", "{}"))
                .with("DELETE /api/keys/{id}", client -> client.delete(made("/api/keys")))
                .with("POST /api/clients", client -> client.post("/api/clients", TILL))
                .with(
                        "POST /api/clients/{id}/rotation",
                        client -> client.post(made("/api/clients") + "/rotation", "{}"))
                .with("DELETE /api/clients/{id}", client -> client.delete(made("/api/clients")))
                .with("DELETE /api/consents/{client}", client -> client.delete("/api/consents/" + allowed()));
    }

    private String made(String path) {
        return path + "/" + Tried.id(business.owner().post(path, TILL));
    }

    private String allowed() {
        Books books = Books.registered(business, "locations:read");
        books.exchanged();
        return books.id();
    }
}
