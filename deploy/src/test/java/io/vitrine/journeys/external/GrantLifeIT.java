package io.vitrine.journeys.external;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Vitrine;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How a grant comes to be and how it ends. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrantLifeIT {

    private final Vitrine server = Vitrine.shared();

    @SuppressWarnings("NullAway.Init")
    private Business business;

    private String harbour = "";

    @BeforeAll
    void open() {
        business = Business.open("grant-life");
        harbour = business.addLocation("Harbour");
        business.owner()
                .post(
                        "/api/orders",
                        business.sale(harbour).at("2026-03-10T10:00:00Z").json())
                .expect(201);
    }

    private static String kpi(String from, String to, String location) {
        return "/api/analytics/kpi?from=" + from + "&to=" + to + (location.isEmpty() ? "" : "&location=" + location);
    }

    @Test
    void anExpiredAuditorsNextRequestFails() throws SQLException {
        String email = "ed@expiring.example";
        Outside.give(business.owner(), email, "AUDITOR", Outside.march());
        Client expiring = Outside.accept(business, email);
        String address = kpi("2026-03-01", "2026-03-31", "");
        expiring.get(address).expect(200);
        Outside.sql(
                business,
                "update " + business.key() + ".external_grant set valid_until = now() where email = ?",
                email);
        Outside.sql(
                business,
                "update platform.membership m set valid_until = now() from platform.account a"
                        + " where a.id = m.account_id and a.email = ?",
                email);
        Answer refused = expiring.get(address);
        assertTrue(refused.status() == 401 || refused.status() == 403, refused.body());
        business.anonymous().post("/api/auth/login", Outside.credentials(email)).expectProblem(401);
        try (Connection application = server.application()) {
            assertEquals("rows:0", new Eyes(application, business, actor(email)).attempt("select * from sales_order"));
        }
    }

    @Test
    void aGrantThatAnOwnerEndsEndsAtOnce() {
        String email = "elsa@ended.example";
        String id = Outside.give(business.owner(), email, "AUDITOR", Outside.march())
                .getString("id");
        Client ended = Outside.accept(business, email);
        String address = kpi("2026-03-01", "2026-03-31", "");
        ended.get(address).expect(200);
        business.owner().delete("/api/grants/" + id).expect(204);
        Answer refused = ended.get(address);
        assertTrue(refused.status() == 401 || refused.status() == 403, refused.body());
        Outside.mail(server, email, "has ended");
        Outside.until(() -> business.anonymous()
                        .post("/api/auth/login", Outside.credentials(email))
                        .status()
                == 401);
        business.owner().delete("/api/grants/" + id).expectProblem(404);
    }

    @Test
    void oneOwnerGivesAndAllOthersHearOfIt() {
        Business two = Business.open("grant-notice");
        Outside.secondOwner(two, "second@" + two.slug() + ".example");
        Outside.give(two.owner(), "ann@notice.example", "AUDITOR", Outside.march());
        String notice = Outside.mail(server, "second@" + two.slug() + ".example", "given access");
        assertTrue(notice.contains("ann@notice.example"), notice);
        Outside.token(server, "ann@notice.example");
    }

    @Test
    void byTheRuleASecondOwnerConfirmsAndNobodyConfirmsAnOwnRequest() {
        Business two = Business.open("grant-rule");
        Client second = Outside.secondOwner(two, "second@" + two.slug() + ".example");
        String rule =
                Json.createObjectBuilder().add("secondOwner", true).build().toString();
        two.owner()
                .with("Content-Type", "application/json")
                .send("PUT", "/api/grants/rule", java.net.http.HttpRequest.BodyPublishers.ofString(rule))
                .expect(200);
        String email = "rita@" + two.slug() + ".example";
        JsonObject grant = Outside.give(two.owner(), email, "AUDITOR", Outside.march());
        assertEquals("WAITING", grant.getString("state"));
        String confirmation = "/api/grants/" + grant.getString("id") + "/confirmation";
        two.owner().post(confirmation, "{}").expectProblem(403);
        Outside.mail(server, "second@" + two.slug() + ".example", "second owner");
        assertEquals(
                "INVITED", second.post(confirmation, "{}").expect(200).json().getString("state"));
        second.post(confirmation, "{}").expectProblem(409);
        Outside.accept(two, email);
    }

    @Test
    void aLinkWorksOnceAndAPersonOfTheBusinessDoesNotBecomeItsAuditor() {
        String email = "olga@once.example";
        Outside.give(business.owner(), email, "AUDITOR", Outside.march());
        String token = Outside.token(server, email);
        Outside.accept(business, email);
        Client platform = Client.of(server.port(), "localhost");
        platform.post("/api/grant-acceptance", "{\"token\":\"" + token + "\"}").expectProblem(422);
        String owner = Business.email(business.slug());
        Outside.give(business.owner(), owner, "AUDITOR", Outside.march());
        Outside.mail(server, owner, "/accept-grant");
        String own = Outside.mail(server, owner, "/accept-grant").replaceAll("(?s).*token=([A-Za-z0-9_-]+).*", "$1");
        platform.post("/api/grant-acceptance", "{\"token\":\"" + own + "\"}").expectProblem(409);
        business.owner().get("/api/grants").expect(200);
    }

    @Test
    void theNeighbourFindsNoGrantHere() {
        Business other = Business.open("grant-neighbour");
        Outside.give(business.owner(), "nora@here.example", "AUDITOR", Outside.march());
        String id = Outside.data(business.owner().get("/api/grants").expect(200).json())
                .get(0)
                .getString("id");
        other.owner().get("/api/grants/" + id).expectProblem(404);
        other.owner().get("/api/grants/" + id + "/views").expectProblem(404);
        other.owner().delete("/api/grants/" + id).expectProblem(404);
        other.owner().post("/api/grants/" + id + "/confirmation", "{}").expectProblem(404);
        other.owner()
                .post("/api/grants", Outside.wish("x@y.example", "AUDITOR", Outside.march(harbour)))
                .expectProblem(422);
    }

    private String actor(String email) {
        return Outside.sql(business, "select actor from " + business.key() + ".external_grant where email = ?", email)
                .get(0);
    }
}
