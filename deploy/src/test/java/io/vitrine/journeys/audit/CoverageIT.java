package io.vitrine.journeys.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Vitrine;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every operation that writes leaves an event under the id of its request. A new operation fails here until it is called
 * below, and until the call leaves its event.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverageIT {

    private static final Set<String> WRITES = Set.of("post", "put", "patch", "delete");
    private static final String FILE = "number,date,sku,name,quantity,price\nN-1,2026-01-05,SKU-1,Thing,1,5.00\n";

    /** How to call each operation so that it writes. */
    private final Map<String, Function<Client, Answer>> calls = new LinkedHashMap<>();

    /** Reads of customers' data and departures of figures and evidence. */
    private final Map<String, Function<Client, Answer>> reads = new LinkedHashMap<>();

    @SuppressWarnings("NullAway.Init")
    private Business business;

    @BeforeAll
    void open() {
        business = Business.open("coverage");
        String location = business.addLocation("Shop");
        JsonObject order = business.owner()
                .post(
                        "/api/orders",
                        business.sale(location)
                                .json()
                                .toString()
                                .replace("\"location\"", "\"customer\":{\"email\":\"gus@c.example\"},\"location\""))
                .expect(201)
                .json();
        writes(location, order.getString("id"));
        reads.put("GET /api/orders/{id}", client -> client.get("/api/orders/" + order.getString("id")));
        reads.put("GET /api/orders?q=", client -> client.get("/api/orders?q=gus"));
        reads.put(
                "GET /api/analytics/rows/{metric}.csv",
                client -> client.get("/api/analytics/rows/net-sales.csv?from=2026-01-01&to=2026-12-31"));
        reads.put(
                "GET /api/analytics/trends/{metric}.csv",
                client -> client.get("/api/analytics/trends/net-sales.csv?from=2026-01-01&to=2026-01-31"));
        reads.put("GET /api/audit/export", client -> client.get("/api/audit/export?from=2026-01-01&to=2026-01-02"));
    }

    private void writes(String location, String order) {
        Client platform = Client.of(business.server().port(), "localhost");
        String slug = "cover-" + UUID.randomUUID().toString().substring(0, 8);
        calls.put(
                "POST /api/tenants",
                client -> at(platform, client).post("/api/tenants", Business.signUp(slug, "EUR", "Europe/Madrid")));
        calls.put(
                "POST /api/tenants/verification/resend",
                client -> at(platform, client)
                        .post(
                                "/api/tenants/verification/resend",
                                Json.createObjectBuilder()
                                        .add("email", Business.email(slug))
                                        .add("slug", slug)
                                        .build()));
        calls.put("POST /api/tenants/verification", client -> {
            String token = Business.mailedToken(platform, slug);
            return at(platform, client)
                    .post(
                            "/api/tenants/verification",
                            Json.createObjectBuilder().add("token", token).build());
        });
        calls.put("POST /api/auth/login", client -> client.post("/api/auth/login", credentials()));
        calls.put("POST /api/auth/refresh", client -> client.post("/api/auth/refresh", refreshToken()));
        calls.put("POST /api/auth/logout", client -> client.post("/api/auth/logout", refreshToken()));
        calls.put(
                "POST /api/locations", client -> client.post("/api/locations", "{\"name\":\"Two\",\"kind\":\"SHOP\"}"));
        calls.put(
                "POST /api/orders",
                client -> client.post("/api/orders", business.sale(location).json()));
        calls.put("DELETE /api/audit/subjects/{subject}", client -> erase(client, order));
        calls.put(
                "POST /api/imports",
                client -> client.with("Content-Type", "text/csv")
                        .with("Idempotency-Key", UUID.randomUUID().toString())
                        .postBytes(
                                "/api/imports?kind=orders&preset=generic&location=" + location,
                                FILE.getBytes(StandardCharsets.UTF_8)));
        calls.put(
                "POST /api/analytics/health/check",
                client -> client.with("Content-Type", "application/json").post("/api/analytics/health/check", ""));
        calls.put(
                "POST /api/analytics/health/rebuild",
                client -> client.with("Content-Type", "application/json").post("/api/analytics/health/rebuild", ""));
    }

    private Answer erase(Client client, String order) {
        business.owner().get("/api/orders/" + order).expect(200);
        String subject = business.owner()
                .get("/api/audit/objects/" + order + "?action=order.opened")
                .expect(200)
                .json()
                .getJsonArray("data")
                .getJsonObject(0)
                .getJsonObject("after")
                .getString("about");
        return client.send("DELETE", "/api/audit/subjects/" + subject + "?reason=request", BodyPublishers.noBody());
    }

    @Test
    void everyWritingOperationIsTriedHere() {
        Set<String> described = new TreeSet<>();
        business.anonymous()
                .get("/openapi?format=JSON")
                .expect(200)
                .json()
                .getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().keySet().stream()
                        .filter(WRITES::contains)
                        .forEach(method -> described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path)));
        described.removeAll(calls.keySet());
        assertEquals(Set.of(), described, "say in this test how to call them, and see to it that they leave an event");
    }

    @Test
    void everyWriteLeavesAnEventUnderItsRequest() throws SQLException {
        assertEquals(List.of(), silent(calls));
    }

    @Test
    void readingCustomersAndTakingFiguresAwayLeavesAnEventToo() throws SQLException {
        assertEquals(List.of(), silent(reads));
    }

    @Test
    void noSearchedNameStandsInTheTrail() throws SQLException {
        business.owner().get("/api/orders?q=gus").expect(200);
        try (Connection owner = Vitrine.shared().owner();
                PreparedStatement query = owner.prepareStatement(
                        "select count(*) from " + business.key() + ".audit_event e where e::text ilike '%gus%'");
                ResultSet row = query.executeQuery()) {
            assertTrue(row.next());
            assertEquals(0, row.getInt(1));
        }
    }

    private List<String> silent(Map<String, Function<Client, Answer>> tried) throws SQLException {
        List<String> silent = new ArrayList<>();
        for (Map.Entry<String, Function<Client, Answer>> call : tried.entrySet()) {
            String request = "cover-" + UUID.randomUUID();
            Answer answer =
                    call.getValue().apply(business.owner().with("Accept", "*/*").with("X-Request-Id", request));
            if (answer.status() >= 300) {
                silent.add(call.getKey() + " answers " + answer.status() + " " + answer.body());
            } else if (events(request) == 0) {
                silent.add(call.getKey() + " leaves no event");
            }
        }
        return silent;
    }

    private int events(String request) throws SQLException {
        String sql = "select (select count(*) from " + business.key() + ".audit_event where request_id = ?)"
                + " + (select count(*) from platform.audit_event where request_id = ?)";
        try (Connection owner = Vitrine.shared().owner();
                PreparedStatement query = owner.prepareStatement(sql)) {
            query.setString(1, request);
            query.setString(2, request);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** The same request on the platform's host. */
    private static Client at(Client platform, Client request) {
        return platform.with("X-Request-Id", request.header("X-Request-Id"));
    }

    private JsonObject credentials() {
        return Json.createObjectBuilder()
                .add("email", Business.email(business.slug()))
                .add("password", Business.PASSWORD)
                .build();
    }

    private JsonObject refreshToken() {
        String token = business.anonymous()
                .post("/api/auth/login", credentials())
                .expect(200)
                .json()
                .getString("refreshToken");
        return Json.createObjectBuilder().add("refreshToken", token).build();
    }
}
