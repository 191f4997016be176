package io.vitrine.journeys.external;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Vitrine;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Auditors and stakeholders see exactly what was granted, for exactly as long, and write nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GrantIT {

    private static final String AUDITOR = "ada@audit-firm.example";

    private final Vitrine server = Vitrine.shared();

    @SuppressWarnings("NullAway.Init")
    private Business business;

    @SuppressWarnings("NullAway.Init")
    private Client auditor;

    private String harbour = "";
    private String hill = "";

    @BeforeAll
    void open() {
        business = Business.open("grant");
        harbour = business.addLocation("Harbour");
        hill = business.addLocation("Hill");
        for (String location : List.of(harbour, hill)) {
            for (String day : List.of("2026-02-10", "2026-03-10", "2026-04-10")) {
                business.owner()
                        .post(
                                "/api/orders",
                                business.sale(location).at(day + "T10:00:00Z").json())
                        .expect(201);
            }
        }
        Outside.until(
                () -> Outside.sql(business, "select 1 from platform.outbox where tenant_key = ?::name", business.key())
                        .isEmpty());
        Outside.give(business.owner(), AUDITOR, "AUDITOR", Outside.march(harbour));
        auditor = Outside.accept(business, AUDITOR);
    }

    private static String kpi(String from, String to, String location) {
        return "/api/analytics/kpi?from=" + from + "&to=" + to + (location.isEmpty() ? "" : "&location=" + location);
    }

    @Test
    void anAuditorReadsTheFiguresOfTheGrant() {
        JsonObject march = auditor.get(kpi("2026-03-01", "2026-03-31", harbour))
                .expect(200)
                .json();
        assertEquals(1, march.getInt("orders"), march.toString());
        auditor.get("/api/analytics/rows/net-sales?from=2026-03-01&to=2026-03-31&location=" + harbour)
                .expect(200);
    }

    @Test
    void whatLiesOutsideTheGrantIsRefused() {
        auditor.get(kpi("2026-02-01", "2026-03-31", harbour)).expectProblem(403);
        auditor.get(kpi("2026-03-01", "2026-04-30", harbour)).expectProblem(403);
        auditor.get(kpi("2026-03-01", "2026-03-31", hill)).expectProblem(403);
        auditor.get(kpi("2026-03-01", "2026-03-31", "")).expectProblem(403);
        auditor.with("Accept", "*/*")
                .get("/api/analytics/rows/net-sales.csv?from=2026-03-01&to=2026-03-31&location=" + harbour)
                .expectProblem(403);
    }

    @Test
    void locationsOutsideTheGrantDoNotExist() {
        List<JsonObject> seen =
                Outside.data(auditor.get("/api/locations").expect(200).json());
        assertEquals(
                List.of(harbour),
                seen.stream().map(place -> place.getString("id")).toList());
    }

    @Test
    void anAuditorWritesNothingByTheApi() {
        auditor.post("/api/locations", "{\"name\":\"Mine\",\"kind\":\"SHOP\"}").expectProblem(403);
        auditor.post("/api/orders", business.sale(harbour).json()).expectProblem(403);
        auditor.post("/api/grants", Outside.wish("friend@x.example", "AUDITOR", Outside.march()))
                .expectProblem(403);
        auditor.get("/api/grants").expectProblem(403);
        auditor.get("/api/orders").expectProblem(403);
        auditor.get("/api/support-access").expectProblem(403);
    }

    /** Whatever the application forgot: as the database role of the grant every table is closed and every view read-only. */
    @Test
    void theDatabaseTakesNothingInFromAnAuditor() throws SQLException {
        Map<String, String> open = new TreeMap<>();
        try (Connection application = server.application()) {
            Eyes eyes = new Eyes(application, business, actor(AUDITOR));
            for (String table : relations(business.key())) {
                for (String sql : statements(table)) {
                    String answer = eyes.attempt(sql);
                    if (!answer.equals("42501")) {
                        open.put(sql, answer);
                    }
                }
            }
            for (String view : relations(business.key() + "_x")) {
                for (String sql : statements(view).subList(1, 4)) {
                    String answer = eyes.attempt(sql);
                    if (!List.of("42501", "55000", "42809", "0A000").contains(answer)) {
                        open.put(sql, answer);
                    }
                }
            }
            for (String platform : relations("platform")) {
                String answer = eyes.attempt("delete from " + platform);
                if (!List.of("42501", "55000", "42809", "0A000").contains(answer)) {
                    open.put(platform, answer);
                }
            }
        }
        assertEquals(Map.of(), open);
    }

    private static List<String> statements(String relation) {
        return List.of(
                "select 1 from " + relation + " limit 1",
                "insert into " + relation + " select * from " + relation + " where false",
                "delete from " + relation,
                "truncate " + relation);
    }

    private List<String> relations(String schema) {
        List<String> found = Outside.sql(
                business,
                "select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                        + " where n.nspname = ? and c.relkind in ('r','v','m','p') order by 1",
                schema);
        assertTrue(found.size() > 10, schema + " has only " + found);
        return found;
    }

    @Test
    void theDatabaseShowsTheScopeOnly() throws SQLException {
        try (Connection application = server.application()) {
            Eyes eyes = new Eyes(application, business, actor(AUDITOR));
            assertEquals("rows:1", eyes.attempt("select * from sales_order"));
            assertEquals("rows:1", eyes.attempt("select * from order_line"));
            assertEquals("rows:1", eyes.attempt("select * from document"));
            assertEquals("rows:1", eyes.attempt("select * from location"));
            assertEquals("rows:1", eyes.attempt("select * from scope_day"));
            assertEquals(
                    "rows:0",
                    eyes.attempt(
                            "select * from sales_order where business_day not between '2026-03-01' and '2026-03-31'"));
            assertEquals("rows:0", eyes.attempt("select * from audit_event"));
            assertEquals("rows:1", eyes.attempt("select * from external_grant"));
            Eyes nobody = new Eyes(application, business, "acc_00000000000000000000000000");
            assertEquals("rows:0", nobody.attempt("select * from sales_order"));
            assertEquals("rows:0", nobody.attempt("select * from location"));
            assertEquals("rows:0", nobody.attempt("select * from external_grant"));
            Business other = Business.open("grant-other");
            Eyes elsewhere = new Eyes(application, other, actor(AUDITOR));
            assertEquals("42501", eyes.attempt("select * from " + other.key() + "_x.location"));
            assertEquals("rows:0", elsewhere.attempt("select * from location"));
        }
    }

    @Test
    void aStakeholderSeesFiguresAndNoSingleOrder() throws SQLException {
        String email = "sam@fund.example";
        Outside.give(business.owner(), email, "STAKEHOLDER", Outside.march());
        Client stakeholder = Outside.accept(business, email);
        assertEquals(
                2,
                stakeholder
                        .get(kpi("2026-03-01", "2026-03-31", ""))
                        .expect(200)
                        .json()
                        .getInt("orders"));
        stakeholder
                .get("/api/analytics/rows/net-sales?from=2026-03-01&to=2026-03-31")
                .expectProblem(403);
        stakeholder.get("/api/locations").expectProblem(403);
        try (Connection application = server.application()) {
            Eyes eyes = new Eyes(application, business, actor(email));
            assertEquals("rows:0", eyes.attempt("select * from sales_order"));
            assertEquals("rows:0", eyes.attempt("select * from customer_day"));
            assertNotEquals("rows:0", eyes.attempt("select * from scope_day"));
        }
    }

    @Test
    void theOwnersSeeWhatWasOpened() {
        auditor.get(kpi("2026-03-01", "2026-03-31", harbour)).expect(200);
        String id = Outside.data(business.owner().get("/api/grants").expect(200).json()).stream()
                .filter(grant -> grant.getString("email").equals(AUDITOR))
                .findFirst()
                .orElseThrow()
                .getString("id");
        List<JsonObject> views = Outside.data(
                business.owner().get("/api/grants/" + id + "/views").expect(200).json());
        assertTrue(
                views.stream().anyMatch(viewed -> viewed.getString("what").equals("GET /api/analytics/kpi")),
                views.toString());
        assertTrue(!Outside.sql(
                        business,
                        "select 1 from " + business.key()
                                + ".audit_event where action = 'external.viewed' and actor = ?",
                        actor(AUDITOR))
                .isEmpty());
    }

    private String actor(String email) {
        return Outside.sql(business, "select actor from " + business.key() + ".external_grant where email = ?", email)
                .get(0);
    }
}
