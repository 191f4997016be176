package io.vitrine.journeys.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Machine;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What reaches the owners' mailboxes by itself. */
class OversightIT {

    private static final int SECONDS = 150;

    private final Business business = Business.open("oversight");

    /** The mail alone, saved as it came, is all that the verifier needs. */
    @Test
    void theDaysCheckpointComesByMailAndTheVerifierTakesIt() {
        String location = business.addLocation("Shop");
        EvidenceKit kit = new EvidenceKit(business);
        String mail = mail("checkpoint of");
        kit.keepText(mail);
        business.owner().post("/api/orders", business.sale(location).json()).expect(201);
        kit.newest();
        EvidenceKit.Verdict verdict = kit.verdict();
        assertEquals(0, verdict.exit(), verdict.words());
        assertTrue(verdict.words().contains("Compared with 2 checkpoints"), verdict.words());
    }

    @Test
    void aBurstOfFailedSignInsIsToldToTheOwnersOnce() throws SQLException {
        try (Intruder somebody = new Intruder(business)) {
            somebody.run(
                    "insert into platform.audit_event (id, at, actor, action, object_type, object_id, origin, tenant_id, request_id)"
                            + " select gen_random_uuid(), now(), 'anonymous', 'sign-in.failed', 'account', 'email:x', '192.0.2.7', t.id, 'x'"
                            + " from platform.tenant t, generate_series(1, 12) where t.slug = '" + business.slug()
                            + "'");
        }
        assertTrue(mail("Unusual access").contains("12 sign-ins failed within ten minutes"));
        List<JsonObject> flagged = business.owner()
                .get("/api/audit/events?action=access.flagged")
                .expect(200)
                .json()
                .getJsonArray("data")
                .getValuesAs(JsonObject.class);
        assertEquals(1, flagged.size(), flagged.toString());
    }

    private String mail(String subject) {
        Client platform = Client.of(business.server().port(), "localhost");
        for (int i = 0; i < SECONDS; i++) {
            JsonArray mails = (JsonArray) platform.get("/dev/mail?to=" + Business.email(business.slug()))
                    .expect(200)
                    .structure();
            Optional<JsonObject> found = mails.getValuesAs(JsonObject.class).stream()
                    .filter(mail -> mail.getString("subject").contains(subject))
                    .findFirst();
            if (found.isPresent()) {
                return found.get().getString("text");
            }
            Machine.pause(1_000);
        }
        throw new AssertionError("No mail about \"" + subject + "\" came within " + SECONDS + " s");
    }
}
