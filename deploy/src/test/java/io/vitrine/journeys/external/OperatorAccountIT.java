package io.vitrine.journeys.external;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Vitrine;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An operator's own account on the platform's host: password, sessions, sign-ins. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperatorAccountIT {

    private static final String SESSIONS = "/api/account/sessions";
    private static final String NEXT = "nine kites above the dunes";

    private final Client platform = Client.of(Vitrine.shared().port(), "localhost");

    @SuppressWarnings("NullAway.Init")
    private Business business;

    @BeforeAll
    void open() {
        business = Business.open("op-account");
    }

    @Test
    void anOperatorSeesTheOwnSessionsAndSignInsAndSignsOneOut() {
        String email = operator("sessions@platform.example");
        Client here = in(email, Business.PASSWORD);
        Client there = in(email, Business.PASSWORD);
        Client stranger = in(operator("stranger@platform.example"), Business.PASSWORD);
        login(email, "not the password at all").expectProblem(401);
        List<JsonObject> own = Outside.data(here.get(SESSIONS).expect(200).json());
        assertEquals(2, own.size(), "the own ones alone");
        assertEquals("A program", own.get(0).getString("device"));
        assertEquals("127.0.0.1", own.get(0).getString("address"));
        String foreign =
                Outside.data(stranger.get(SESSIONS).expect(200).json()).get(0).getString("id");
        here.delete(SESSIONS + "/" + foreign).expectProblem(404);
        stranger.get("/api/operator/businesses").expect(200);
        assertEquals(
                List.of("sign-in.failed", "sign-in.succeeded", "sign-in.succeeded"),
                Outside.data(here.get("/api/account/sign-ins").expect(200).json()).stream()
                        .map(line -> line.getString("outcome"))
                        .toList());
        here.delete(SESSIONS + "/" + own.get(1).getString("id")).expect(204);
        assertEquals(
                List.of("200", "401"),
                List.of(status(here), status(there)).stream().sorted().toList(),
                "one of the two is out with its next request");
        assertEquals(List.of("1"), events(status(here).equals("200") ? here : there, "operator.signed-out"));
    }

    @Test
    void theSignOutOfAllReachesTheConsole() {
        String email = operator("all@platform.example");
        Client here = in(email, Business.PASSWORD);
        Client there = in(email, Business.PASSWORD);
        here.delete(SESSIONS).expect(204);
        assertEquals(List.of("401", "401"), List.of(status(here), status(there)));
    }

    @Test
    void aNewPasswordNeedsTheOldOneFitsTheRulesAndEndsWhatIsOpen() {
        String email = operator("password@platform.example");
        Client here = in(email, Business.PASSWORD);
        Client there = in(email, Business.PASSWORD);
        change(here, "not the password at all", NEXT, false).expectProblem(422);
        change(here, Business.PASSWORD, "short", false).expectProblem(422);
        change(here, Business.PASSWORD, email, false).expectProblem(422);
        change(here, Business.PASSWORD, NEXT, false).expect(204);
        assertEquals(List.of("200", "200"), List.of(status(here), status(there)));
        login(email, Business.PASSWORD).expectProblem(401);
        change(in(email, NEXT), NEXT, Business.PASSWORD, true).expect(204);
        assertEquals(List.of("401", "401"), List.of(status(here), status(there)));
        assertEquals(List.of("2"), events(in(email, Business.PASSWORD), "password.changed"));
    }

    @Test
    void aNewPasswordAtABusinessEndsTheConsoleOfTheSamePersonToo() {
        String email = Business.email(business.slug());
        Outside.sql(
                business,
                "insert into platform.operator (account_id, added_at) select id, now() from platform.account"
                        + " where email = ? returning 1",
                email);
        Outside.sql(business, "update platform.account set demo = true where email = ?", email);
        Client console = in(email, Business.PASSWORD);
        change(business.owner(), Business.PASSWORD, NEXT, true).expect(204);
        assertEquals("401", status(console));
    }

    private String operator(String email) {
        Outside.becomeOperator(business, email);
        Outside.sql(business, "update platform.account set demo = true where email = ?", email);
        return email;
    }

    private Client in(String email, String password) {
        return platform.bearer(login(email, password).expect(200).json().getString("accessToken"));
    }

    private Answer login(String email, String password) {
        return platform.post(
                "/api/operator/login",
                Json.createObjectBuilder()
                        .add("email", email)
                        .add("password", password)
                        .build());
    }

    private static Answer change(Client person, String current, String next, boolean everywhere) {
        return person.post(
                "/api/account/password",
                Json.createObjectBuilder()
                        .add("current", current)
                        .add("password", next)
                        .add("everywhere", Boolean.toString(everywhere))
                        .build());
    }

    private static String status(Client console) {
        return Integer.toString(console.get("/api/operator/businesses").status());
    }

    /** How many of them the platform's own trail holds of this person, at no business. */
    private List<String> events(Client person, String action) {
        return Outside.sql(
                business,
                "select count(*) from platform.audit_event where action = ? and object_id = ? and tenant_id is null",
                action,
                person.get("/api/account").expect(200).json().getString("id"));
    }
}
