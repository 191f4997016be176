package io.vitrine.journeys.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Forgotten passwords over HTTP. */
class RecoveryIT {

    private static final String NEXT = "seven lanterns by the canal";

    @Test
    void theLinkFromTheMailSetsThePasswordOnceAndEndsWhatWasOpen() {
        Person owner = new Person(Business.open("recover"));
        Client api = owner.business().anonymous();
        api.post("/api/auth/password-reset", email(owner.email())).expect(202);
        JsonObject confirmation = Json.createObjectBuilder()
                .add("token", owner.mailed("Choose a new password"))
                .add("password", NEXT)
                .build();
        api.post("/api/auth/password-reset/confirmation", confirmation).expect(204);
        owner.business().owner().get("/api/locations").expectProblem(401);
        owner.login(NEXT, "").expect(200);
        owner.login(Business.PASSWORD, "").expectProblem(401);
        api.post("/api/auth/password-reset/confirmation", confirmation).expectProblem(422);
    }

    @Test
    void theAnswerIsTheSameForAnAddressThatNobodyHas() {
        Person owner = new Person(Business.open("recover-same"));
        Client api = owner.business().anonymous();
        Answer known = api.post("/api/auth/password-reset", email(owner.email()));
        Answer unknown = api.post("/api/auth/password-reset", email("nobody@recover-same.example"));
        assertEquals(202, known.status());
        assertEquals(known.status(), unknown.status());
        assertEquals(known.body(), unknown.body());
        Answer page = owner.form("/forgot", "", "email", owner.email(), "proof", FormAnswer.of(api));
        Answer other = owner.form("/forgot", "", "email", "nobody@recover-same.example", "proof", FormAnswer.of(api));
        assertEquals(200, page.status());
        assertEquals(page.body(), other.body());
    }

    @Test
    void theLinkLeadsToTheRegistrysHostWhateverTheRequestSays() {
        Person owner = new Person(Business.open("recover-host"));
        String port = ":" + owner.business().server().port();
        owner.business()
                .anonymous()
                .with("X-Forwarded-Host", "evil.example")
                .with("Forwarded", "host=evil.example")
                .with("Host", owner.business().host().toUpperCase(java.util.Locale.ROOT) + ":9")
                .post("/api/auth/password-reset", email(owner.email()))
                .expect(202);
        String token = owner.mailed("Choose a new password");
        String mails = Client.of(owner.business().server().port(), "localhost")
                .get("/dev/mail?to=" + owner.email())
                .body();
        assertTrue(mails.contains("http://" + owner.business().host() + port + "/reset?token=" + token), mails);
        assertTrue(!mails.contains("evil.example"));
    }

    private static JsonObject email(String email) {
        return Json.createObjectBuilder().add("email", email).build();
    }
}
