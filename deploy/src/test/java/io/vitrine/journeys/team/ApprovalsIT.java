package io.vitrine.journeys.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Machine;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What one person alone may not do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApprovalsIT {

    @SuppressWarnings("NullAway.Init")
    private Business business;

    @SuppressWarnings("NullAway.Init")
    private Colleague one;

    @SuppressWarnings("NullAway.Init")
    private Colleague two;

    @SuppressWarnings("NullAway.Init")
    private Colleague three;

    @BeforeAll
    void open() {
        business = Business.open("pair");
        one = Colleague.founder(business);
        two = Colleague.join(business, "OWNER");
        three = Colleague.owner(one, two);
    }

    @Test
    void aLoneOwnerIsToldThatNobodyElseCouldBeTheSecondPerson() {
        Colleague alone = Colleague.founder(Business.open("alone"));
        JsonObject done = alone.invite(Colleague.address("second"), "OWNER", List.of())
                .expect(201)
                .json();
        assertTrue(done.getString("note").startsWith("Nobody else here"), done.toString());
    }

    @Test
    void nobodyApprovesTheirOwnCommand() {
        String asked = ask();
        one.approve(asked).expectProblem(403);
        one.client()
                .post("/api/approvals/" + asked + "/rejection", "{\"reason\":\"x\"}")
                .expectProblem(403);
        assertEquals("PENDING", state(asked));
        assertEquals(
                0,
                one
                        .client()
                        .get("/api/team/invitations")
                        .json()
                        .getJsonArray("data")
                        .getValuesAs(JsonObject.class)
                        .stream()
                        .filter(open -> open.getString("email").startsWith("finance"))
                        .count());
        JsonObject done = two.approve(asked).expect(200).json();
        assertEquals("DONE", done.getString("state"));
        assertEquals(one.id(), done.getString("author"));
        assertEquals(two.id(), done.getString("decidedBy"));
    }

    /** Even a program with a hole would not get past the table. */
    @Test
    void theDatabaseRefusesTheAuthorAsSecondPerson() throws SQLException {
        String asked = ask();
        try (Connection application = business.server().application()) {
            application.setAutoCommit(false);
            try (var bind = application.prepareStatement(
                    "select set_config('role', 'vitrine_platform', true), set_config('search_path', 'platform', true)")) {
                bind.execute();
            }
            SQLException refused = org.junit.jupiter.api.Assertions.assertThrows(SQLException.class, () -> {
                try (var update = application.prepareStatement(
                        "update approval set state = 'APPROVED', decided_by = author, decided_at = now()"
                                + " where id = (select max(id::text)::uuid from approval where state = 'PENDING')")) {
                    update.executeUpdate();
                }
            });
            assertTrue(String.valueOf(refused.getMessage()).contains("approval_second_person"), refused.toString());
            application.rollback();
        }
        assertEquals("PENDING", state(asked));
    }

    @Test
    void ofTwoWhoApproveAtOnceOneCarriesItOut() {
        for (int i = 0; i < 8; i++) {
            String asked = ask();
            Queue<Colleague> approvers = new ConcurrentLinkedQueue<>(List.of(two, three, two, three));
            TeamIT.Results results = TeamIT.race(4, () -> approver(approvers).approve(asked));
            assertEquals(1, results.filter(200), results.toString());
            assertEquals(3, results.filter(409), results.toString());
            assertEquals(1, carriedOut(asked));
        }
    }

    private static Colleague approver(Queue<Colleague> approvers) {
        return java.util.Objects.requireNonNull(approvers.poll());
    }

    @Test
    void itIsCheckedAgainWithTheRightsThatTheAuthorHasThen() {
        Colleague author = Colleague.owner(one, two);
        String asked = id(author.invite(Colleague.address("finance"), "FINANCE_OFFICER", List.of()));
        author.changeRole(author, "WAREHOUSE").expect(200);
        Answer refused = two.approve(asked).expectProblem(409);
        assertTrue(refused.body().contains("no-longer-valid"), refused.body());
        assertEquals("PENDING", state(asked));
        two.client()
                .post("/api/approvals/" + asked + "/rejection", "{\"reason\":\"too late\"}")
                .expect(200);
        assertEquals("REJECTED", state(asked));
    }

    @Test
    void whatNobodyDecidesLapses() throws SQLException {
        String asked = ask();
        try (Connection owner = business.server().owner();
                var late = owner.prepareStatement(
                        "update platform.approval set created_at = created_at - interval '8 days',"
                                + " expires_at = now() - interval '1 second' where state = 'PENDING' and kind = 'member.invite'")) {
            late.executeUpdate();
        }
        assertEquals("LAPSED", state(asked));
        two.approve(asked).expectProblem(409);
    }

    @Test
    void aRejectionSaysWhyAndAWithdrawalIsTheAuthors() {
        String rejected = ask();
        two.client().post("/api/approvals/" + rejected + "/rejection", "{}").expectProblem(422);
        two.client()
                .post("/api/approvals/" + rejected + "/rejection", "{\"reason\":\"not this month\"}")
                .expect(200);
        assertEquals("REJECTED", state(rejected));
        String withdrawn = ask();
        two.client().post("/api/approvals/" + withdrawn + "/withdrawal", "{}").expectProblem(403);
        one.client().post("/api/approvals/" + withdrawn + "/withdrawal", "{}").expect(200);
        two.approve(withdrawn).expectProblem(409);
    }

    @Test
    void onlyOwnersDecideWhoBecomesAnOwner() {
        Colleague finance = finance();
        String asked = id(one.invite(Colleague.address("owner"), "OWNER", List.of()));
        finance.approve(asked).expectProblem(403);
        two.approve(asked).expect(200);
    }

    @Test
    void switchingARuleOffTakesTwoAndSwitchingItOnTakesOne() {
        Business other = Business.open("rules");
        Colleague first = Colleague.founder(other);
        Colleague second = Colleague.join(other, "OWNER");
        String off = "{\"required\":false,\"reason\":\"small shop\"}";
        String asked = id(first.patch("/api/two-person-rules/role-grant", off));
        first.approve(asked).expectProblem(403);
        second.approve(asked).expect(200);
        first.invite(Colleague.address("finance"), "FINANCE_OFFICER", List.of()).expect(201);
        first.patch("/api/two-person-rules/rule-relaxed", off).expectProblem(409);
        first.patch("/api/two-person-rules/role-grant", "{\"required\":true,\"reason\":\"grown\"}")
                .expect(200);
        first.invite(Colleague.address("finance"), "FINANCE_OFFICER", List.of()).expect(202);
        first.patch("/api/two-person-rules/refund", off).expectProblem(404);
    }

    @Test
    void anEmergencyIsLoudShortAndReviewedByAnother() throws SQLException {
        Business other = Business.open("fire");
        Colleague first = Colleague.founder(other);
        Colleague second = Colleague.join(other, "OWNER");
        String emergency = first.client()
                .post("/api/emergencies", "{\"reason\":\"the till is down\"}")
                .expect(201)
                .json()
                .getString("id");
        first.invite(Colleague.address("finance"), "FINANCE_OFFICER", List.of()).expect(201);
        first.invite(Colleague.address("owner"), "OWNER", List.of()).expect(202);
        second.invite(Colleague.address("finance"), "FINANCE_OFFICER", List.of())
                .expect(202);
        for (Colleague owner : List.of(first, second)) {
            awaitMail(owner, "emergency declared");
        }
        assertEquals(
                "EMERGENCY",
                first.client().get("/api/approvals").expect(200).body().contains("EMERGENCY")
                        ? "EMERGENCY"
                        : "missing");
        first.client()
                .post("/api/emergencies/" + emergency + "/review", "{\"reason\":\"fine\"}")
                .expectProblem(403);
        first.client().post("/api/emergencies", "{\"reason\":\"again\"}").expectProblem(409);
        try (Connection owner = other.server().owner();
                var later = owner.prepareStatement(
                        "update platform.emergency set opened_at = opened_at - interval '5 hours', until = until - interval '5 hours'")) {
            later.executeUpdate();
        }
        first.invite(Colleague.address("finance"), "FINANCE_OFFICER", List.of()).expect(202);
        second.client()
                .post("/api/emergencies/" + emergency + "/review", "{\"reason\":\"all in order\"}")
                .expect(200);
    }

    @Test
    void aCommandOfTheWrongShapeIsRefused() {
        for (String command : List.of(
                "{}",
                "{\"member\":1}",
                "{\"email\":\"a@b.example\",\"role\":\"WAREHOUSE\",\"locations\":5}",
                "{\"role\":\"rol_x\",\"permissions\":{}}",
                "{\"rule\":[]}")) {
            for (String action : List.of("member.invite", "member.change", "role.change", "rule.relax", "nothing")) {
                Answer answer = one.client()
                        .post(
                                "/api/approvals",
                                "{\"action\":\"" + action + "\",\"command\":" + command + ",\"reason\":\"x\"}");
                assertTrue(answer.status() == 422 || answer.status() == 404, action + command + answer.body());
            }
        }
    }

    private void awaitMail(Colleague owner, String words) {
        Client platform = Client.of(business.server().port(), "localhost");
        for (int i = 0; i < 100; i++) {
            if (platform.get("/dev/mail?to=" + owner.email()).expect(200).body().contains(words)) {
                return;
            }
            Machine.pause(100);
        }
        throw new AssertionError("No mail says: " + words);
    }

    private Colleague finance() {
        String email = Colleague.address("finance");
        two.approve(id(one.invite(email, "FINANCE_OFFICER", List.of()))).expect(200);
        return Colleague.accept(business, email);
    }

    private String ask() {
        return id(one.invite(Colleague.address("finance"), "FINANCE_OFFICER", List.of()));
    }

    private static String id(Answer waiting) {
        return waiting.expect(202).json().getJsonObject("approval").getString("id");
    }

    private String state(String approval) {
        return one.client().get("/api/approvals/" + approval).expect(200).json().getString("state");
    }

    /** How many invitations were written because of this approval. */
    private int carriedOut(String approval) {
        try (Connection owner = business.server().owner();
                var count = owner.prepareStatement(
                        "select count(*) from platform.audit_event where action = 'invitation.written' and reason like ?")) {
            count.setString(1, "%" + approval + "%");
            try (var row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
