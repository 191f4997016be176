package io.vitrine.journeys.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Machine;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Everybody's access is confirmed or revoked from time to time, by somebody else. */
class AccessReviewsIT {

    private static final String OF_THIS = " where tenant_id = (select id from platform.tenant where slug = ?)";

    @Test
    void eachAccessIsConfirmedOrRevokedBySomebodyElse() {
        Business business = Business.open("review");
        Colleague one = Colleague.founder(business);
        Colleague two = Colleague.join(business, "OWNER");
        Colleague kept = Colleague.join(business, "MARKETING");
        Colleague gone = Colleague.join(business, "MARKETING");
        String review = one.client()
                .post("/api/access-reviews", "{}")
                .expect(201)
                .json()
                .getString("id");
        one.client().post("/api/access-reviews", "{}").expectProblem(409);
        decide(one, review, one, "CONFIRMED", "x").expectProblem(403);
        decide(one, review, two, "REVOKED", "x").expectProblem(409);
        decide(one, review, gone, "REVOKED", "").expectProblem(422);
        assertEquals(200, gone.figures());
        decide(one, review, gone, "REVOKED", "project over").expect(200);
        assertEquals(401, gone.figures());
        decide(one, review, kept, "CONFIRMED", "").expect(200);
        decide(two, review, kept, "REVOKED", "x").expectProblem(409);
        assertEquals(200, kept.figures());
        decide(one, review, two, "CONFIRMED", "").expect(200);
        JsonObject last = decide(two, review, one, "CONFIRMED", "").expect(200).json();
        assertTrue(last.containsKey("closedAt"), last.toString());
        one.client().post("/api/access-reviews", "{}").expect(201);
    }

    @Test
    void theDatabaseRefusesAReviewOfOnesOwnAccess() throws SQLException {
        Business business = Business.open("selfview");
        Colleague one = Colleague.founder(business);
        one.client().post("/api/access-reviews", "{}").expect(201);
        try (Connection owner = business.server().owner();
                var update = owner.prepareStatement(
                        "update platform.access_review_line set decision = 'CONFIRMED', decided_by = account_id, decided_at = now(),"
                                + " reason = 'x' where review_id in (select id from platform.access_review" + OF_THIS
                                + ")")) {
            update.setString(1, business.slug());
            SQLException refused = assertThrows(SQLException.class, update::executeUpdate);
            assertTrue(refused.toString().contains("access_review_other_person"), refused.toString());
        }
    }

    @Test
    void aReviewOpensByItsScheduleAndAnOverdueOneIsToldToAllOwners() throws SQLException {
        Business business = Business.open("schedule");
        Colleague one = Colleague.founder(business);
        Colleague two = Colleague.join(business, "OWNER");
        one.client()
                .with("Content-Type", "application/json")
                .send("PUT", "/api/access-reviews/schedule", json("{\"months\":3,\"days\":14,\"reason\":\"policy\"}"))
                .expect(200);
        assertFalse(reviews(one).contains("rev_"));
        sql("update platform.access_review_schedule set next_at = now() - interval '1 minute'" + OF_THIS, business);
        await(() -> reviews(one).contains("rev_"), "no review was opened");
        sql("update platform.access_review set due_at = now() - interval '1 minute'" + OF_THIS, business);
        Client platform = Client.of(business.server().port(), "localhost");
        for (Colleague owner : java.util.List.of(one, two)) {
            await(
                    () -> platform.get("/dev/mail?to=" + owner.email())
                            .expect(200)
                            .body()
                            .contains("access review overdue"),
                    "no mail to " + owner.email());
        }
    }

    private static Answer decide(Colleague by, String review, Colleague about, String decision, String reason) {
        return by.client()
                .post(
                        "/api/access-reviews/" + review + "/decisions",
                        "{\"member\":\"" + about.id() + "\",\"decision\":\"" + decision + "\",\"reason\":\"" + reason
                                + "\"}");
    }

    private static String reviews(Colleague person) {
        return person.client().get("/api/access-reviews").expect(200).body();
    }

    private static java.net.http.HttpRequest.BodyPublisher json(String body) {
        return java.net.http.HttpRequest.BodyPublishers.ofString(body);
    }

    private static void sql(String statement, Business business) throws SQLException {
        try (Connection owner = business.server().owner();
                var prepared = owner.prepareStatement(statement)) {
            prepared.setString(1, business.slug());
            prepared.executeUpdate();
        }
    }

    private static void await(Supplier<Boolean> done, String otherwise) {
        for (int i = 0; i < 900; i++) {
            if (done.get()) {
                return;
            }
            Machine.pause(100);
        }
        throw new AssertionError(otherwise);
    }
}
