package io.vitrine.journeys.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** People join, get other roles, and leave; each change counts on the next request. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TeamIT {

    private static final String WEEK_OLD =
            "update platform.invitation set created_at = created_at - interval '8 days', expires_at = expires_at - interval '8 days'"
                    + " where email = ?";

    @SuppressWarnings("NullAway.Init")
    private Business business;

    @SuppressWarnings("NullAway.Init")
    private Colleague founder;

    private String shop = "";

    @BeforeAll
    void open() {
        business = Business.open("team");
        shop = business.addLocation("Harbour shop");
        business.addLocation("Hill shop");
        founder = Colleague.founder(business);
    }

    @Test
    void whoIsInvitedHasTheRoleAtTheLocationsAndNothingElse() {
        Colleague manager = Colleague.join(founder, "STORE_MANAGER", List.of(shop));
        JsonObject shown =
                founder.client().get("/api/team/" + manager.id()).expect(200).json();
        assertEquals("STORE_MANAGER", shown.getString("role"));
        assertEquals(List.of(shop), shown.getJsonArray("locations").getValuesAs(jakarta.json.JsonString::getString));
        manager.client().get("/api/orders?location=" + shop).expect(200);
        manager.client().get("/api/roles").expect(200);
        manager.invite(Colleague.address("friend"), "WAREHOUSE", List.of()).expectProblem(403);
        assertEquals(
                1,
                manager.client()
                        .get("/api/locations")
                        .expect(200)
                        .json()
                        .getJsonArray("data")
                        .size());
    }

    @Test
    void aLinkWorksOnceAndForSevenDays() throws SQLException {
        String email = Colleague.address("once");
        founder.invite(email, "WAREHOUSE", List.of()).expect(201);
        founder.invite(email, "WAREHOUSE", List.of()).expectProblem(409);
        String token = Colleague.token(business, email);
        Colleague.acceptance(Business.open("team-other"), token, "").expectProblem(422);
        assertEquals(
                1, race(10, () -> Colleague.acceptance(business, token, "")).filter(204));
        Colleague.acceptance(business, token, "").expectProblem(422);
        String late = Colleague.address("late");
        founder.invite(late, "WAREHOUSE", List.of()).expect(201);
        String old = Colleague.token(business, late);
        sql(WEEK_OLD, late);
        Colleague.acceptance(business, old, "").expectProblem(422);
        founder.invite(late, "WAREHOUSE", List.of()).expect(201);
    }

    @Test
    void aRevokedInvitationIsWorthNothing() {
        String email = Colleague.address("revoked");
        String id =
                founder.invite(email, "WAREHOUSE", List.of()).expect(201).json().getString("id");
        String token = Colleague.token(business, email);
        founder.delete("/api/team/invitations/" + id + "?reason=mistake").expect(204);
        Colleague.acceptance(business, token, "").expectProblem(422);
    }

    @Test
    void anAccountThatExistsJoinsWithItsOwnPassword() {
        Business elsewhere = Business.open("team-elsewhere");
        String email = Business.email(elsewhere.slug());
        founder.invite(email, "MARKETING", List.of()).expect(201);
        String token = Colleague.token(business, email);
        business.anonymous()
                .post(
                        "/api/team/invitations/acceptance",
                        "{\"token\":\"" + token
                                + "\",\"name\":\"Mallory\",\"password\":\"a password by somebody else\"}")
                .expect(204);
        Colleague both = Colleague.signIn(business, email);
        assertEquals(200, both.figures());
        assertEquals(
                "Olive Owner",
                founder.client()
                        .get("/api/team/" + both.id())
                        .expect(200)
                        .json()
                        .getString("name"));
        assertEquals(200, Colleague.signIn(elsewhere, email).figures());
    }

    @Test
    void roleAndBusinessAreNeverTakenFromWhatSomebodySends() {
        String email = Colleague.address("grabby");
        Business other = Business.open("team-target");
        founder.client()
                .post(
                        "/api/team",
                        "{\"email\":\"" + email + "\",\"role\":\"WAREHOUSE\",\"reason\":\"x\",\"tenantId\":\""
                                + other.key() + "\",\"tenant\":\"" + other.slug()
                                + "\",\"permissions\":[\"team:write\"],\"state\":\"ACCEPTED\",\"accountId\":\""
                                + founder.id()
                                + "\"}")
                .expect(201);
        Colleague.acceptance(
                        business,
                        Colleague.token(business, email),
                        ",\"role\":\"OWNER\",\"tenantId\":\"" + other.key() + "\",\"locations\":[],\"verified\":true")
                .expect(204);
        Colleague grabby = Colleague.signIn(business, email);
        assertEquals(
                "WAREHOUSE",
                founder.client()
                        .get("/api/team/" + grabby.id())
                        .expect(200)
                        .json()
                        .getString("role"));
        assertFalse(Colleague.founder(other)
                .client()
                .get("/api/team")
                .expect(200)
                .body()
                .contains(grabby.id()));
        grabby.patch("/api/team/" + grabby.id(), "{\"role\":\"OWNER\",\"reason\":\"x\"}")
                .expectProblem(403);
        founder.patch(
                        "/api/team/" + grabby.id(),
                        "{\"locations\":[\"" + shop
                                + "\"],\"reason\":\"x\",\"roleName\":\"Owner\",\"permissions\":[\"team:write\"]"
                                + ",\"id\":\"" + founder.id() + "\",\"tenantId\":\"" + other.key() + "\"}")
                .expect(200);
        assertEquals(
                "WAREHOUSE",
                founder.client()
                        .get("/api/team/" + grabby.id())
                        .expect(200)
                        .json()
                        .getString("role"));
        JsonObject signUp = jakarta.json.Json.createObjectBuilder(
                        Business.signUp("team-x" + System.nanoTime(), "EUR", "UTC"))
                .add("role", "OPERATOR")
                .add("tenantId", other.key())
                .add("status", "ACTIVE")
                .build();
        io.vitrine.journeys.Client.of(business.server().port(), "localhost")
                .post("/api/tenants", signUp)
                .expect(201);
        business.server();
        assertEquals("UNVERIFIED", text("select status from platform.tenant where slug = ?", signUp.getString("slug")));
    }

    @Test
    void nobodyHandsOutMoreThanTheyHold() {
        String hr = founder.client()
                .post(
                        "/api/roles",
                        "{\"name\":\"People office\",\"permissions\":[\"team:read\",\"team:write\",\"roles:write\",\"locations:read\",\"orders:read\"],\"reason\":\"x\"}")
                .expect(201)
                .json()
                .getString("id");
        Colleague office = Colleague.join(founder, hr, List.of());
        office.invite(Colleague.address("boss"), "OWNER", List.of()).expectProblem(403);
        office.invite(Colleague.address("money"), "FINANCE_OFFICER", List.of()).expectProblem(403);
        office.invite(Colleague.address("hands"), "WAREHOUSE", List.of()).expect(201);
        office.client()
                .post("/api/roles", "{\"name\":\"Mine\",\"permissions\":[\"figures:export\"],\"reason\":\"x\"}")
                .expectProblem(403);
        office.patch(
                        "/api/roles/" + hr,
                        "{\"name\":\"People office\",\"permissions\":[\"team:read\"],\"reason\":\"x\"}")
                .expectProblem(403);
        Colleague clerk = Colleague.join(founder, "WAREHOUSE", List.of());
        office.changeRole(clerk, "OPERATIONS_MANAGER").expectProblem(403);
        office.letGo(founder).expectProblem(409);
        office.changeRole(founder, "WAREHOUSE").expectProblem(409);
        office.invite(Colleague.address("auditor"), "AUDITOR", List.of()).expectProblem(422);
    }

    @Test
    void whoIsLimitedToALocationHandsOutThatLocationOnly() {
        String role = founder.client()
                .post(
                        "/api/roles",
                        "{\"name\":\"Shop lead\",\"permissions\":[\"team:read\",\"team:write\",\"locations:read\",\"orders:read\"],\"reason\":\"x\"}")
                .expect(201)
                .json()
                .getString("id");
        Colleague lead = Colleague.join(founder, role, List.of(shop));
        lead.invite(Colleague.address("hands"), "WAREHOUSE", List.of()).expectProblem(403);
        lead.invite(Colleague.address("hands"), "WAREHOUSE", List.of(shop)).expect(201);
    }

    @Test
    void anotherRoleCountsOnTheNextRequest() {
        Colleague clerk = Colleague.join(founder, "MARKETING", List.of());
        assertEquals(200, clerk.figures());
        founder.changeRole(clerk, "WAREHOUSE").expect(200);
        assertEquals(403, clerk.figures());
        founder.changeRole(clerk, "MARKETING").expect(200);
        assertEquals(200, clerk.figures());
    }

    @Test
    void anotherTableOfARoleCountsOnTheNextRequest() {
        String role = founder.client()
                .post(
                        "/api/roles",
                        "{\"name\":\"Viewer\",\"permissions\":[\"figures:read\",\"locations:read\"],\"reason\":\"x\"}")
                .expect(201)
                .json()
                .getString("id");
        Colleague viewer = Colleague.join(founder, role, List.of());
        assertEquals(200, viewer.figures());
        founder.patch(
                        "/api/roles/" + role,
                        "{\"name\":\"Viewer\",\"permissions\":[\"locations:read\"],\"reason\":\"x\"}")
                .expect(200);
        assertEquals(403, viewer.figures());
        founder.delete("/api/roles/" + role + "?reason=x").expectProblem(409);
        founder.letGo(viewer).expect(204);
        founder.delete("/api/roles/" + role + "?reason=x").expect(204);
    }

    @Test
    void theNextRequestOfALeaverFails() {
        Colleague leaver = Colleague.join(founder, "MARKETING", List.of());
        Answer signedIn = business.anonymous()
                .with("Content-Type", "application/x-www-form-urlencoded")
                .with("Accept", "text/html")
                .post("/signin", "email=" + leaver.email() + "&password=" + Business.PASSWORD)
                .expect(303);
        String cookie =
                signedIn.headers().firstValue("set-cookie").orElseThrow().split(";", -1)[0];
        var browser = business.anonymous().with("Cookie", cookie).with("Accept", "text/html");
        assertEquals(200, leaver.figures());
        assertEquals(200, browser.get("/app/owner/sales").status());
        founder.letGo(leaver).expect(204);
        assertEquals(401, leaver.figures());
        assertEquals(303, browser.get("/app/owner/sales").status());
        business.anonymous()
                .post("/api/auth/refresh", "{\"refreshToken\":\"" + leaver.refreshToken() + "\"}")
                .expectProblem(401);
        business.anonymous()
                .post(
                        "/api/auth/login",
                        "{\"email\":\"" + leaver.email() + "\",\"password\":\"" + Business.PASSWORD + "\"}")
                .expectProblem(401);
    }

    @Test
    void whatALeaverLeftBehindEnds() {
        String hr = founder.client()
                .post(
                        "/api/roles",
                        "{\"name\":\"Recruiters\",\"permissions\":[\"team:read\",\"team:write\",\"locations:read\",\"orders:read\",\"approvals:read\",\"figures:export\"],\"reason\":\"x\"}")
                .expect(201)
                .json()
                .getString("id");
        Colleague recruiter = Colleague.join(founder, hr, List.of());
        String email = Colleague.address("hands");
        recruiter.invite(email, "WAREHOUSE", List.of()).expect(201);
        String token = Colleague.token(business, email);
        String asked = recruiter
                .invite(Colleague.address("peer"), hr, List.of())
                .expect(202)
                .json()
                .getJsonObject("approval")
                .getString("id");
        founder.letGo(recruiter).expect(204);
        Colleague.acceptance(business, token, "").expectProblem(422);
        assertEquals(
                "WITHDRAWN",
                founder.client()
                        .get("/api/approvals/" + asked)
                        .expect(200)
                        .json()
                        .getString("state"));
        founder.approve(asked).expectProblem(409);
    }

    @Test
    void aReasonIsAskedFor() {
        Colleague clerk = Colleague.join(founder, "WAREHOUSE", List.of());
        founder.patch("/api/team/" + clerk.id(), "{\"role\":\"MARKETING\"}").expectProblem(422);
        founder.delete("/api/team/" + clerk.id()).expectProblem(422);
        assertEquals(
                "left",
                Stream.of(founder.letGo(clerk).expect(204))
                        .map(gone -> text(
                                "select reason from platform.audit_event where action = 'membership.ended' and object_id = ?",
                                clerk.id()))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void theSheetNamesEachPersonAndPermission() {
        Colleague clerk = Colleague.join(founder, "WAREHOUSE", List.of(shop));
        String sheet = founder.client()
                .with("Accept", "text/csv")
                .get("/api/permissions/sheet.csv")
                .expect(200)
                .body();
        assertTrue(
                sheet.contains(
                        "Casey Colleague," + clerk.email() + ",Warehouse,See orders and returns,orders:read," + shop),
                sheet);
        assertFalse(
                sheet.lines().anyMatch(line -> line.contains(clerk.email()) && line.contains("figures:read")), sheet);
        clerk.client().get("/api/permissions").expectProblem(403);
    }

    record Results(List<Integer> statuses) {
        int filter(int status) {
            return (int) statuses.stream().filter(one -> one == status).count();
        }
    }

    static Results race(int many, Callable<Answer> attempt) {
        ExecutorService runners = Executors.newFixedThreadPool(many);
        try {
            List<Integer> statuses = runners.invokeAll(java.util.Collections.nCopies(many, attempt)).stream()
                    .map(done -> {
                        try {
                            return done.get().status();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
            return new Results(statuses);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            runners.shutdownNow();
        }
    }

    private void sql(String statement, String value) throws SQLException {
        try (Connection owner = business.server().owner();
                var prepared = owner.prepareStatement(statement)) {
            prepared.setString(1, value);
            prepared.executeUpdate();
        }
    }

    private String text(String query, String value) {
        try (Connection owner = business.server().owner();
                var prepared = owner.prepareStatement(query)) {
            prepared.setString(1, value);
            try (var row = prepared.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
