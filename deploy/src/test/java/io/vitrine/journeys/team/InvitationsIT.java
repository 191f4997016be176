package io.vitrine.journeys.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.vitrine.journeys.Business;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How people come into a business: by a link that works once, with what was granted and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InvitationsIT {

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
                1, Race.of(10, () -> Colleague.acceptance(business, token, "")).with(204));
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
