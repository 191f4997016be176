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
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A doubted figure is kept as it was, and every owner hears of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasesIT {

    private final Vitrine server = Vitrine.shared();

    @SuppressWarnings("NullAway.Init")
    private Business business;

    private String shop = "";

    @BeforeAll
    void open() {
        business = Business.open("cases");
        shop = business.addLocation("Harbour");
        sell("2026-03-04");
        sell("2026-03-05");
    }

    private void sell(String day) {
        business.owner()
                .post("/api/orders", business.sale(shop).at(day + "T10:00:00Z").json())
                .expect(201);
    }

    private JsonObject doubt(String from, String to) {
        return business.owner()
                .post(
                        "/api/cases",
                        Json.createObjectBuilder()
                                .add("title", "Two sales of March are missing")
                                .add("metric", "net-sales")
                                .add("from", from)
                                .add("to", to)
                                .build())
                .expect(201)
                .json();
    }

    @Test
    void theEvidenceStaysAsItWasWhateverHappensLater() {
        JsonObject opened = doubt("2026-03-01", "2026-03-31");
        assertEquals(2, opened.getInt("rowCount"));
        assertEquals(2, opened.getJsonArray("rows").size());
        assertEquals("20.00", opened.getString("figure"));
        assertTrue(opened.getString("statement").contains("from document"), opened.getString("statement"));
        sell("2026-03-06");
        JsonObject later = business.owner()
                .get("/api/cases/" + opened.getString("id"))
                .expect(200)
                .json();
        assertEquals(opened.getString("hash"), later.getString("hash"));
        assertEquals(2, later.getJsonArray("rows").size());
        JsonObject now = business.owner()
                .get("/api/analytics/rows/net-sales?from=2026-03-01&to=2026-03-31")
                .expect(200)
                .json();
        assertEquals(3, now.getInt("rowCount"));
    }

    @Test
    void theLogOfTheDaysIsKeptToo() {
        String today =
                java.time.LocalDate.now(java.time.ZoneId.of("Europe/Madrid")).toString();
        JsonObject opened = doubt(today, today);
        assertTrue(
                opened.getJsonArray("trail").getValuesAs(JsonObject.class).stream()
                        .anyMatch(entry -> entry.getString("action").equals("order.recorded")),
                opened.toString());
    }

    @Test
    void allOwnersHearOfOpeningAndOfResolving() {
        Business two = Business.open("cases-owners");
        String second = "second@" + two.slug() + ".example";
        Client other = Outside.secondOwner(two, second);
        JsonObject opened = two.owner()
                .post(
                        "/api/cases",
                        "{\"title\":\"Odd\",\"metric\":\"orders\",\"from\":\"2026-03-01\",\"to\":\"2026-03-02\"}")
                .expect(201)
                .json();
        String address = "/api/cases/" + opened.getString("id");
        Outside.mail(server, second, "case opened");
        Outside.mail(server, Business.email(two.slug()), "case opened");
        other.post(address + "/comments", "{\"words\":\"I see the same\"}").expect(200);
        other.post(address + "/resolution", "{\"resolution\":\"A till was offline\"}")
                .expect(200);
        two.owner().post(address + "/resolution", "{\"resolution\":\"again\"}").expectProblem(409);
        assertTrue(Outside.mail(server, Business.email(two.slug()), "case resolved")
                .contains("A till was offline"));
        JsonObject seen = two.owner().get(address).expect(200).json();
        assertEquals("RESOLVED", seen.getString("state"));
        assertEquals(1, seen.getJsonArray("comments").size());
    }

    @Test
    void notEvenTheApplicationChangesTheEvidence() throws SQLException {
        doubt("2026-03-01", "2026-03-31");
        try (Connection application = server.application()) {
            for (String sql : new String[] {
                "update case_evidence set figure = 0",
                "delete from case_evidence",
                "update case_comment set words = 'x'",
                "delete from case_comment",
                "delete from discrepancy_case"
            }) {
                assertEquals("42501", refusal(application, sql), sql);
            }
        }
    }

    private String refusal(Connection application, String sql) throws SQLException {
        application.setAutoCommit(false);
        application.rollback();
        try (Statement statement = application.createStatement()) {
            statement.execute("select set_config('role', '" + business.key() + "', true), set_config('search_path', '"
                    + business.key() + "', true)");
            statement.execute(sql);
            return "done";
        } catch (SQLException e) {
            return e.getSQLState();
        } finally {
            application.rollback();
        }
    }

    @Test
    void theNeighbourFindsNoCaseHere() {
        JsonObject opened = doubt("2026-03-01", "2026-03-31");
        Business other = Business.open("cases-other");
        other.owner().get("/api/cases/" + opened.getString("id")).expectProblem(404);
        other.owner()
                .post("/api/cases/" + opened.getString("id") + "/comments", "{\"words\":\"x\"}")
                .expectProblem(404);
    }
}
