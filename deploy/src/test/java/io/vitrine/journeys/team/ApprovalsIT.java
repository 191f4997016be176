package io.vitrine.journeys.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
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
            Race results = Race.of(4, () -> approver(approvers).approve(asked));
            assertEquals(1, results.with(200), results.toString());
            assertEquals(3, results.with(409), results.toString());
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
        two.client().post("/api/approvals/" + withdrawn + "/reminder", "{}").expectProblem(403);
        for (int status : List.of(202, 202, 202, 429)) {
            one.client().post("/api/approvals/" + withdrawn + "/reminder", "{}").expect(status);
        }
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
