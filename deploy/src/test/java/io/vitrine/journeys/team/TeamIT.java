package io.vitrine.journeys.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** People join, get other roles, and leave; each change counts on the next request. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TeamIT {

    /** What who works in a warehouse holds. */
    private static final String HANDS = "\"locations:read\",\"orders:read\",\"fulfilment:write\",\"products:read\","
            + "\"stock:read\",\"stock:write\"";

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
    void nobodyHandsOutMoreThanTheyHold() {
        String hr = founder.client()
                .post(
                        "/api/roles",
                        "{\"name\":\"People office\",\"permissions\":[\"team:read\",\"team:write\",\"roles:write\","
                                + HANDS + "],\"reason\":\"x\"}")
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
                        "{\"name\":\"Shop lead\",\"permissions\":[\"team:read\",\"team:write\"," + HANDS
                                + "],\"reason\":\"x\"}")
                .expect(201)
                .json()
                .getString("id");
        Colleague lead = Colleague.join(founder, role, List.of(shop));
        lead.invite(Colleague.address("hands"), "WAREHOUSE", List.of()).expectProblem(403);
        lead.invite(Colleague.address("hands"), "WAREHOUSE", List.of(shop)).expect(201);
        Colleague everywhere = Colleague.join(founder, "WAREHOUSE", List.of());
        lead.patch(
                        "/api/team/" + everywhere.id(),
                        "{\"role\":\"WAREHOUSE\",\"locations\":[\"" + shop + "\"],\"reason\":\"x\"}")
                .expectProblem(403);
        lead.letGo(everywhere).expectProblem(404);
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
                        "{\"name\":\"Recruiters\",\"permissions\":[\"team:read\",\"team:write\"," + HANDS
                                + ",\"approvals:read\",\"figures:export\"],\"reason\":\"x\"}")
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
