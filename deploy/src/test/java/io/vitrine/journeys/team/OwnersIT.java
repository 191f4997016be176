package io.vitrine.journeys.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** No owner can shut another out, and a business always has one. */
class OwnersIT {

    @Test
    void theLastOwnerStays() {
        Colleague only = Colleague.founder(Business.open("last"));
        only.letGo(only).expectProblem(409);
        only.changeRole(only, "WAREHOUSE").expectProblem(409);
        assertEquals(200, only.figures());
    }

    @Test
    void theDatabaseKeepsTheLastOwnerWhoeverAsks() throws SQLException {
        Business business = Business.open("kept");
        for (String statement : List.of(
                "delete from membership where tenant_id = (select id from tenant where slug = ?)",
                "update membership set role = 'WAREHOUSE' where tenant_id = (select id from tenant where slug = ?)",
                "update membership m set tenant_id = (select id from tenant t where t.slug <> ? and not exists"
                        + " (select from membership o where o.tenant_id = t.id and o.account_id = m.account_id) limit 1)"
                        + " where tenant_id = (select id from tenant where slug = '" + business.slug() + "')")) {
            try (Connection application = business.server().application()) {
                bind(application);
                SQLException refused = assertThrows(SQLException.class, () -> {
                    try (var change = application.prepareStatement(statement)) {
                        change.setString(1, business.slug());
                        change.executeUpdate();
                    }
                });
                assertTrue(String.valueOf(refused.getMessage()).contains("at least one owner"), refused.toString());
                application.rollback();
            }
        }
    }

    @Test
    void twoOwnersWhoLeaveAtOnceLeaveOne() throws Exception {
        for (int i = 0; i < 6; i++) {
            Business business = Business.open("leave");
            Colleague one = Colleague.founder(business);
            Colleague two = Colleague.join(business, "OWNER");
            CyclicBarrier together = new CyclicBarrier(2);
            ExecutorService runners = Executors.newFixedThreadPool(2);
            List<Callable<Answer>> leaving = List.of(
                    () -> {
                        together.await();
                        return one.letGo(one);
                    },
                    () -> {
                        together.await();
                        return two.letGo(two);
                    });
            int gone = 0;
            for (Future<Answer> answer : runners.invokeAll(leaving)) {
                int status = answer.get().status();
                assertTrue(status == 204 || status == 409, "status " + status);
                gone += status == 204 ? 1 : 0;
            }
            runners.shutdown();
            assertEquals(1, gone);
        }
    }

    @Test
    void nobodyAloneDemotesAnotherOwner() {
        Business business = Business.open("equal");
        Colleague one = Colleague.founder(business);
        Colleague two = Colleague.join(business, "OWNER");
        one.changeRole(two, "WAREHOUSE").expectProblem(409);
        one.patch(
                        "/api/team/" + two.id(),
                        "{\"locations\":[\"" + business.addLocation("Far shop") + "\"],\"reason\":\"x\"}")
                .expectProblem(409);
        one.letGo(two).expectProblem(409);
        one.client()
                .post(
                        "/api/approvals",
                        "{\"action\":\"member.change\",\"command\":{\"member\":\"" + two.id()
                                + "\",\"role\":\"WAREHOUSE\"},\"reason\":\"x\"}")
                .expectProblem(409);
        one.patch("/api/roles/OWNER", "{\"name\":\"Owner\",\"permissions\":[\"team:read\"],\"reason\":\"x\"}")
                .expectProblem(404);
        one.delete("/api/roles/OWNER?reason=x").expectProblem(404);
        assertEquals(200, two.figures());
        String removal = open(one, two).getString("id");
        one.client().post("/api/owner-removals/" + removal + "/consent", "{}").expect(200);
        two.client().post("/api/owner-removals/" + removal + "/consent", "{}").expectProblem(403);
        makeDue(business);
        one.client().post("/api/owner-removals/" + removal + "/consent", "{}").expect(200);
        assertEquals(200, two.figures());
    }

    @Test
    void theOthersPartWithAnOwnerTogetherAndAfterAWeek() {
        Business business = Business.open("part");
        Colleague one = Colleague.founder(business);
        Colleague two = Colleague.join(business, "OWNER");
        Colleague three = Colleague.owner(one, two);
        String removal = open(one, three).getString("id");
        JsonObject agreed = two.client()
                .post("/api/owner-removals/" + removal + "/consent", "{}")
                .expect(200)
                .json();
        assertEquals(2, agreed.getJsonArray("consents").size());
        assertEquals(2, agreed.getInt("needed"));
        assertEquals(200, three.figures());
        makeDue(business);
        two.client().post("/api/owner-removals/" + removal + "/consent", "{}").expect(200);
        assertEquals(401, three.figures());
        assertEquals(200, two.figures());
    }

    @Test
    void aConsentThatIsTakenBackDoesNotCount() {
        Business business = Business.open("regret");
        Colleague one = Colleague.founder(business);
        Colleague two = Colleague.join(business, "OWNER");
        Colleague three = Colleague.owner(one, two);
        String removal = open(one, three).getString("id");
        two.client().post("/api/owner-removals/" + removal + "/consent", "{}").expect(200);
        two.delete("/api/owner-removals/" + removal + "/consent").expect(204);
        makeDue(business);
        one.client().post("/api/owner-removals/" + removal + "/consent", "{}").expect(200);
        assertEquals(200, three.figures());
        one.delete("/api/owner-removals/" + removal + "/consent").expect(204);
        two.client().post("/api/owner-removals/" + removal + "/consent", "{}").expectProblem(404);
    }

    @Test
    void anOwnerStepsDownByOwnConsent() {
        Business business = Business.open("step");
        Colleague one = Colleague.founder(business);
        Colleague two = Colleague.join(business, "OWNER");
        two.changeRole(two, "OPERATIONS_MANAGER").expect(200);
        assertEquals(200, two.figures());
        two.invite(Colleague.address("hands"), "WAREHOUSE", List.of()).expectProblem(403);
        one.letGo(one).expectProblem(409);
    }

    private static JsonObject open(Colleague one, Colleague subject) {
        return one.client()
                .post("/api/owner-removals", "{\"member\":\"" + subject.id() + "\",\"reason\":\"left the company\"}")
                .expect(201)
                .json();
    }

    private static void makeDue(Business business) {
        try (Connection owner = business.server().owner();
                var earlier = owner.prepareStatement(
                        "update platform.owner_removal set opened_at = opened_at - interval '8 days',"
                                + " due_at = due_at - interval '8 days' where tenant_id = (select id from platform.tenant where slug = ?)")) {
            earlier.setString(1, business.slug());
            earlier.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(Connection application) throws SQLException {
        application.setAutoCommit(false);
        try (var bind = application.prepareStatement(
                "select set_config('role', 'vitrine_platform', true), set_config('search_path', 'platform', true)")) {
            bind.execute();
        }
    }
}
