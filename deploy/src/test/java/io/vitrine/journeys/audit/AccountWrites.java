package io.vitrine.journeys.audit;

import static io.vitrine.journeys.audit.Tried.as;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.CodeApp;
import io.vitrine.journeys.Login;
import io.vitrine.journeys.external.Outside;
import io.vitrine.journeys.team.Colleague;
import jakarta.json.JsonObject;
import java.util.List;

/** What people do with their own accounts; each time somebody who has changed nothing yet. */
final class AccountWrites {

    private static final String PASSWORD = "{\"password\":\"" + Business.PASSWORD + "\"}";
    private static final String CHANGE =
            "{\"current\":\"" + Business.PASSWORD + "\",\"password\":\"nine kites above the dunes\"}";

    private final Business business = Business.open("cover-account");
    private final Colleague founder = Colleague.founder(business);

    Tried tried() {
        return new Tried(business)
                .with(
                        "POST /api/account/password",
                        client -> as(somebody().client(), client).post("/api/account/password", CHANGE))
                .with(
                        "POST /api/account/totp",
                        client -> as(somebody().client(), client).post("/api/account/totp", PASSWORD))
                .with("POST /api/account/totp/confirmation", this::confirm)
                .with(
                        "POST /api/account/totp/removal",
                        client -> as(enrolled(), client).post("/api/account/totp/removal", PASSWORD))
                .with(
                        "POST /api/account/recovery-codes",
                        client -> as(enrolled(), client).post("/api/account/recovery-codes", PASSWORD))
                .with(
                        "DELETE /api/account/sessions",
                        client -> as(browsing().client(), client).delete("/api/account/sessions"))
                .with("DELETE /api/account/sessions/{id}", this::endSession);
    }

    private Colleague somebody() {
        return Colleague.join(founder, "WAREHOUSE", List.of());
    }

    private Client enrolled() {
        Colleague person = somebody();
        JsonObject tokens = Login.enrolled(business.anonymous(), person.client(), person.email(), Business.PASSWORD);
        return business.anonymous().bearer(tokens.getString("accessToken"));
    }

    private Answer confirm(Client client) {
        Client person = somebody().client();
        String secret =
                person.post("/api/account/totp", PASSWORD).expect(200).json().getString("secret");
        return as(person, client)
                .post(
                        "/api/account/totp/confirmation",
                        "{\"code\":\"" + CodeApp.of(secret).next() + "\"}");
    }

    /** Signed in with a browser as well. */
    private Colleague browsing() {
        Colleague person = somebody();
        business.anonymous()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .with("Accept", "text/html")
                .post("/signin", "email=" + person.email() + "&password=" + Business.PASSWORD)
                .expect(303);
        return person;
    }

    private Answer endSession(Client client) {
        Client person = browsing().client();
        String id = Outside.data(person.get("/api/account/sessions").expect(200).json())
                .get(0)
                .getString("id");
        return as(person, client).delete("/api/account/sessions/" + id);
    }
}
