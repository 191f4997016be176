package io.vitrine.journeys.external;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Backups are reported by who makes them, and seen by operators. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupsIT {

    private static final String PATH = "/api/operator/backups";

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    @SuppressWarnings("NullAway.Init")
    private Business business;

    @SuppressWarnings("NullAway.Init")
    private Client operator;

    @BeforeAll
    void open() {
        business = Business.open("op-backup");
        operator = Outside.operator(business.server());
    }

    @Test
    void theNewestOfACellIsSeenAtEachOfItsBusinessesAndLearnsThatItWasVerified() {
        String hash = hash();
        String id = operator.post(PATH, report(hash, now).build())
                .expect(201)
                .json()
                .getString("id");
        operator.post(PATH, report(hash(), now.minus(Duration.ofDays(1))).build())
                .expect(201);
        JsonObject last = seen();
        assertEquals(now.toString(), last.getString("at"));
        assertEquals("FULL", last.getString("kind"));
        assertTrue(last.isNull("verifiedAt"));

        String verified = now.plusSeconds(60).toString();
        JsonObject again = operator.post(
                        PATH, report(hash, now).add("verifiedAt", verified).build())
                .expect(201)
                .json();
        assertEquals(id, again.getString("id"), "the same file is one backup");
        assertEquals(verified, seen().getString("verifiedAt"));
        operator.post(PATH, report(hash, now).build()).expect(201);
        assertEquals(verified, seen().getString("verifiedAt"), "what is known stays known");
        assertEquals(
                List.of(id),
                Outside.data(operator.get(PATH).expect(200).json()).stream()
                        .filter(backup -> backup.getString("cell").equals("cell-1"))
                        .map(backup -> backup.getString("id"))
                        .toList());
        assertEquals(
                List.of("3"),
                Outside.sql(
                        business,
                        "select count(*) from platform.audit_event where action = 'backup.reported' and object_id = ?",
                        id));
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        refused(report(hash(), now).add("cell", "cell-of-nobody"), "cell");
        refused(report(hash(), now.plus(Duration.ofDays(1))), "at");
        refused(report(hash(), now).add("kind", "HALF"), "kind");
        refused(report(hash(), now).add("bytes", 0), "bytes");
        refused(report("ABC", now), "sha256");
        refused(report(hash(), now).add("verifiedAt", now.minusSeconds(1).toString()), "verifiedAt");
        String hash = hash();
        Instant earlier = now.minus(Duration.ofDays(3));
        operator.post(PATH, report(hash, earlier).build()).expect(201);
        operator.post(PATH, report(hash, earlier).add("bytes", 7).build()).expectProblem(409);
    }

    @Test
    void nobodyElseReportsOrReadsThem() {
        Client platform = Client.of(business.server().port(), "localhost");
        platform.get(PATH).expectProblem(401);
        platform.post(PATH, report(hash(), now).build()).expectProblem(401);
        business.owner().get(PATH).expectProblem(403);
        business.owner().post(PATH, report(hash(), now).build()).expectProblem(403);
    }

    private JsonObject seen() {
        return operator.get("/api/operator/businesses/" + Outside.id(operator, business))
                .expect(200)
                .json()
                .getJsonObject("lastBackup");
    }

    private void refused(JsonObjectBuilder report, String field) {
        JsonObject problem =
                operator.post(PATH, report.build()).expectProblem(422).json();
        assertEquals(field, problem.getJsonArray("errors").getJsonObject(0).getString("field"));
    }

    private static JsonObjectBuilder report(String hash, Instant at) {
        return Json.createObjectBuilder()
                .add("cell", "cell-1")
                .add("at", at.toString())
                .add("kind", "FULL")
                .add("bytes", 1_234_567_890L)
                .add("sha256", hash);
    }

    private static String hash() {
        return (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
    }
}
