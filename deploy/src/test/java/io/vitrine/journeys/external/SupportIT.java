package io.vitrine.journeys.external;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

/** An operator looks into a business only with an owner's consent, read-only, and not a moment longer than agreed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupportIT {

    private final Vitrine server = Vitrine.shared();

    @SuppressWarnings("NullAway.Init")
    private Client operator;

    @BeforeAll
    void signIn() {
        operator = Outside.operator(server);
    }

    private JsonObject ask(Business business) {
        return operator.post(
                        "/api/operator/support",
                        Json.createObjectBuilder()
                                .add("business", Outside.id(operator, business))
                                .add("reason", "Case 8841, totals look wrong")
                                .add("hours", 2)
                                .build())
                .expect(201)
                .json();
    }

    @Test
    void askingNeedsAReasonAndAtMostADay() {
        Business business = Business.open("sup-limits");
        String id = Outside.id(operator, business);
        for (String body : new String[] {
            "{\"business\":\"" + id + "\",\"reason\":\"\",\"hours\":1}",
            "{\"business\":\"" + id + "\",\"reason\":\"why\",\"hours\":25}",
            "{\"business\":\"" + id + "\",\"reason\":\"why\",\"hours\":0}"
        }) {
            operator.post("/api/operator/support", body).expectProblem(422);
        }
        ask(business);
        operator.post("/api/operator/support", "{\"business\":\"" + id + "\",\"reason\":\"why\",\"hours\":1}")
                .expectProblem(409);
    }

    @Test
    void nothingIsOpenBeforeAnOwnerConsentsAndTheTrailSaysEachStep() {
        Business business = Business.open("sup-consent");
        Business other = Business.open("sup-neighbour");
        String access = ask(business).getString("id");
        Outside.mail(server, Business.email(business.slug()), "/app/owner/support");
        assertEquals(0, held(business));

        other.owner().post("/api/support-access/" + access + "/consent", "{}").expectProblem(404);
        business.owner()
                .post("/api/support-access/" + access + "/consent", "{}")
                .expect(200);
        assertEquals(1, held(business));
        business.owner()
                .post("/api/support-access/" + access + "/consent", "{}")
                .expectProblem(409);

        operator.delete("/api/operator/support/" + access).expect(204);
        assertEquals(0, held(business));
        for (String action : new String[] {"support.asked", "support.opened", "support.ended"}) {
            Outside.until(() -> Outside.sql(
                                    business,
                                    "select 1 from " + business.key()
                                            + ".audit_event where action = ? and reason is not null",
                                    action)
                            .size()
                    == 1);
        }
    }

    @Test
    void anOwnerRefusesOrEndsIt() {
        Business business = Business.open("sup-refuse");
        String refused = ask(business).getString("id");
        business.owner()
                .post("/api/support-access/" + refused + "/refusal", "{}")
                .expect(200);
        assertEquals(0, held(business));
        String opened = ask(business).getString("id");
        business.owner()
                .post("/api/support-access/" + opened + "/consent", "{}")
                .expect(200);
        assertEquals(1, held(business));
        business.owner().delete("/api/support-access/" + opened).expect(204);
        assertEquals(0, held(business));
    }

    @Test
    void theDatabaseClosesItAtTheLastMoment() throws SQLException {
        Business business = Business.open("sup-expiry");
        business.addLocation("Harbour");
        String access = ask(business).getString("id");
        business.owner()
                .post("/api/support-access/" + access + "/consent", "{}")
                .expect(200);
        try (Connection application = server.application()) {
            Eyes eyes = new Eyes(application, business, actor(business));
            assertEquals("rows:1", eyes.attempt("select * from location"));
            assertEquals("42501", eyes.attempt("select * from " + business.key() + ".location"));
            assertTrue(eyes.attempt("insert into location (id) values (gen_random_uuid())")
                    .startsWith("4250"));
            Outside.sql(
                    business,
                    "update " + business.key() + ".external_grant set valid_from = now() - interval '2 h',"
                            + " valid_until = now() where kind = 'SUPPORT'");
            assertEquals("rows:0", eyes.attempt("select * from location"));
        }
    }

    private static String actor(Business business) {
        return Outside.sql(business, "select actor from " + business.key() + ".external_grant where kind = 'SUPPORT'")
                .get(0);
    }

    /** How many grants of operators the business's database honours now. */
    private static int held(Business business) {
        return Outside.sql(
                        business,
                        "select 1 from " + business.key()
                                + ".external_grant where kind = 'SUPPORT' and state = 'ACTIVE'"
                                + " and valid_until > now()")
                .size();
    }
}
