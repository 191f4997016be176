package io.vitrine.journeys.external;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Login;
import io.vitrine.journeys.Vitrine;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Operators manage businesses and see none of their data. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperatorIT {

    private static final String SUSPENSION = "{\"reason\":\"Chargebacks, case 8841\"}";

    private final Vitrine server = Vitrine.shared();

    @SuppressWarnings("NullAway.Init")
    private Client operator;

    @BeforeAll
    void signIn() {
        operator = Outside.operator(server);
    }

    @Test
    void anOperatorSeesSizeAndHealthOfABusiness() {
        Business business = Business.open("op-seen");
        JsonObject seen = operator.get("/api/operator/businesses/" + Outside.id(operator, business))
                .expect(200)
                .json();
        assertEquals(business.slug(), seen.getString("slug"));
        assertEquals("ACTIVE", seen.getString("status"));
        assertEquals("START", seen.getString("plan"));
        assertEquals(1, seen.getInt("users"));
        assertEquals("HEALTHY", seen.getString("health"));
        assertFalse(seen.getBoolean("behind"));
        Outside.sql(business, "analyze");
        long bytes = operator.get("/api/operator/businesses/" + seen.getString("id"))
                .expect(200)
                .json()
                .getJsonNumber("bytes")
                .longValue();
        assertTrue(bytes > 100_000, "bytes: " + bytes);
    }

    @Test
    void theListGoesOnWhereThePageEnded() {
        Business.open("op-page-a");
        Business.open("op-page-b");
        Business.open("op-page-c");
        List<String> all = new ArrayList<>();
        String place = "";
        do {
            JsonObject page = operator.get("/api/operator/businesses?search=op-page-&limit=2" + place)
                    .expect(200)
                    .json();
            Outside.data(page).forEach(business -> all.add(business.getString("name")));
            place = page.isNull("next") ? "" : "&after=" + page.getString("next");
        } while (!place.isEmpty());
        assertEquals(3, all.size());
        assertEquals(new ArrayList<>(new TreeSet<>(all)), all);
    }

    /** Every table and view of every schema on the cluster that is a business's, tried as the platform's role. */
    @Test
    void theOperatorsDatabaseRoleIsRefusedAtEveryTableOfEveryBusiness() throws SQLException {
        Business business = Business.open("op-wall");
        List<String> relations = Outside.sql(
                business,
                "select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname ~ '^(t_[a-z2-7]{12}(_x)?|tenant_template(_x)?)$' and c.relkind in ('r','v','m','p')");
        assertTrue(relations.size() > 60, "Where have the tables gone? " + relations.size());
        Set<String> open = new TreeSet<>();
        try (Connection application = server.application()) {
            for (String relation : relations) {
                String state = refusal(application, "select 1 from " + relation + " limit 1");
                if (!state.equals("42501")) {
                    open.add(relation + " " + state);
                }
            }
        }
        assertEquals(Set.of(), open);
    }

    private static String refusal(Connection application, String sql) throws SQLException {
        application.setAutoCommit(false);
        application.rollback();
        try (Statement statement = application.createStatement()) {
            statement.execute("select set_config('role', 'vitrine_platform', true)");
            statement.execute(sql);
            return "answered";
        } catch (SQLException e) {
            return e.getSQLState();
        } finally {
            application.rollback();
        }
    }

    @Test
    void aSuspendedBusinessIsClosedToEverybodyAndOpensAgain() {
        Business business = Business.open("op-suspend");
        String id = Outside.id(operator, business);
        String address = "/api/operator/businesses/" + id;
        operator.post(address + "/suspension", "{\"reason\":\" \"}").expectProblem(422);
        assertEquals(
                "SUSPENDED",
                operator.post(address + "/suspension", SUSPENSION)
                        .expect(200)
                        .json()
                        .getString("status"));

        Answer program = business.owner().get("/api/locations").expectProblem(403);
        assertEquals("/problems/business-suspended", program.json().getString("type"));
        Answer person = business.anonymous().with("Accept", "text/html").get("/app/owner/today");
        assertEquals(403, person.status());
        assertTrue(person.body().contains("This business is closed for now"), person.body());
        business.anonymous()
                .post("/api/auth/login", Outside.credentials(Business.email(business.slug())))
                .expectProblem(403);
        operator.post(address + "/suspension", SUSPENSION).expectProblem(409);

        operator.post(address + "/resumption", "{\"reason\":\"Settled\"}").expect(200);
        business.owner().get("/api/locations").expectProblem(401);
        Business again = Business.signedIn(server, business.slug(), "EUR");
        again.owner().get("/api/locations").expect(200);
    }

    @Test
    void suspendingStandsInBothTrailsWithItsReasonAndReachesTheOwners() {
        Business business = Business.open("op-trails");
        String id = Outside.id(operator, business);
        operator.post("/api/operator/businesses/" + id + "/suspension", SUSPENSION)
                .expect(200);
        String mail = Outside.mail(server, Business.email(business.slug()), "suspended");
        assertTrue(mail.contains("Chargebacks, case 8841"), mail);
        Outside.until(() -> Outside.sql(
                                business,
                                "select actor from " + business.key()
                                        + ".audit_event where action = 'business.suspended'"
                                        + " and reason = 'Chargebacks, case 8841' and actor like 'acc\\_%'")
                        .size()
                == 1);
        assertEquals(
                1,
                Outside.sql(
                                business,
                                "select 1 from platform.audit_event e join platform.tenant t on t.id = e.tenant_id"
                                        + " where t.slug = ? and e.action = 'business.suspended' and e.reason is not null",
                                business.slug())
                        .size());
        operator.post("/api/operator/businesses/" + id + "/resumption", "{\"reason\":\"Settled\"}")
                .expect(200);
    }

    @Test
    void noOwnerIsAnOperatorAndNoOperatorAnOwner() {
        Business business = Business.open("op-apart");
        String token = business.accessToken();
        Client platform = Client.of(server.port(), "localhost");
        platform.bearer(token).get("/api/operator/businesses").expectProblem(401);
        business.owner().get("/api/operator/businesses").expectProblem(403);
        platform.get("/api/operator/businesses").expectProblem(401);
        String own = operatorToken(platform);
        business.anonymous().bearer(own).get("/api/operator/businesses").expectProblem(401);
        business.anonymous().bearer(own).get("/api/locations").expectProblem(401);
        platform.post("/api/operator/login", Outside.credentials(Business.email(business.slug())))
                .expectProblem(401);
        business.anonymous()
                .post("/api/operator/login", Outside.credentials(Outside.OPERATOR))
                .expectProblem(404);
        business.anonymous()
                .post("/api/auth/login", Outside.credentials(Outside.OPERATOR))
                .expectProblem(401);
    }

    private static String operatorToken(Client platform) {
        return Login.operator(platform, Outside.OPERATOR, Business.PASSWORD);
    }

    @Test
    void aSessionThatWasEndedIsWorthNothing() {
        Client platform = Client.of(server.port(), "localhost");
        String token = operatorToken(platform);
        platform.bearer(token).get("/api/operator/businesses").expect(200);
        platform.post(
                "/api/operator/logout",
                Json.createObjectBuilder().add("accessToken", token).build());
        platform.bearer(token).get("/api/operator/businesses").expectProblem(401);
    }

    @Test
    void anIdleOperatorIsSignedOut() {
        Business business = Business.open("op-idle");
        Client platform = Client.of(server.port(), "localhost");
        Client idle = platform.bearer(operatorToken(platform));
        idle.get("/api/operator/businesses").expect(200);
        Outside.sql(
                business,
                "update platform.operator_session set last_active = now() - interval '16 min'"
                        + " where created_at = (select max(created_at) from platform.operator_session)");
        idle.get("/api/operator/businesses").expectProblem(401);
    }

    @Test
    void theConsoleIsOnThePlatformsHostOnlyAndAsksForASignIn() {
        Business business = Business.open("op-console");
        Client platform = Client.of(server.port(), "localhost").with("Accept", "text/html");
        Answer asked = platform.get("/app/operator/businesses");
        assertEquals(303, asked.status());
        assertEquals("/operator/signin", asked.headers().firstValue("location").orElse(""));
        assertEquals(
                404,
                business.anonymous()
                        .with("Accept", "text/html")
                        .get("/operator/signin")
                        .status());
    }

    @Test
    void anInvitationMakesOneOperatorOnly() {
        Client platform = Client.of(server.port(), "localhost");
        platform.post(
                        "/api/operator/acceptance",
                        Json.createObjectBuilder()
                                .add("token", Outside.token(server, Outside.OPERATOR))
                                .add("name", "Somebody Else")
                                .add("password", "another-long-password-here")
                                .build())
                .expectProblem(422);
    }
}
