package io.vitrine.journeys.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.journeys.Answer;
import io.vitrine.journeys.Billed;
import io.vitrine.journeys.Business;
import io.vitrine.journeys.Client;
import io.vitrine.journeys.Vitrine;
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
 * Every operation that writes leaves an event under the id of its request. A new operation fails here until the writes of its
 * feature say how to call it, and until the call leaves its event.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverageIT {

    private static final Set<String> WRITES = Set.of("post", "put", "patch", "delete");

    /** A visitor's cart is a draft without a name; what becomes of it is the order's event. */
    private static final Set<String> DRAFTS = Set.of(
            "POST /api/carts",
            "POST /api/carts/{cart}/lines",
            "PATCH /api/carts/{cart}/lines/{line}",
            "DELETE /api/carts/{cart}/lines/{line}",
            "PUT /api/carts/{cart}/contact",
            "PUT /api/carts/{cart}/address",
            "PUT /api/carts/{cart}/shipping",
            "PUT /api/carts/{cart}/coupon",
            "PUT /api/carts/{cart}/reminder",
            "DELETE /api/carts/{cart}/reminder",
            "DELETE /api/carts/{cart}/coupon");

    /** Reads of customers' data and departures of figures and evidence. */
    private final Map<String, Function<Client, Answer>> reads = new LinkedHashMap<>();

    private List<Tried> features = List.of();

    @SuppressWarnings("NullAway.Init")
    private Business business;

    @BeforeAll
    void open() {
        features = List.of(
                new EntranceWrites().tried(),
                new TradeWrites().tried(),
                new CarrierWrites().tried(),
                new CatalogWrites().tried(),
                new BackofficeWrites().tried(),
                new WarehouseWrites().tried(),
                new SupplyWrites().tried(),
                new PickingWrites().tried(),
                new MoneyWrites().tried(),
                new BooksWrites().tried(),
                new ShopWrites().tried(),
                new ContactWrites().tried(),
                new PromotionWrites().tried(),
                new ContentWrites().tried(),
                new CustomerWrites().tried(),
                new AccountWrites().tried(),
                new TeamWrites().tried(),
                new ControlWrites().tried(),
                new ProgramWrites().tried(),
                new ExternalWrites().tried(),
                new FigureWrites().tried(),
                new OperatorWrites().tried());
        business = Business.open("coverage");
        String location = business.addLocation("Shop");
        String order = Tried.id(business.owner()
                .post(
                        "/api/orders",
                        business.sale(location)
                                .json()
                                .toString()
                                .replace("\"location\"", "\"customer\":{\"email\":\"gus@c.example\"},\"location\"")));
        reads.put("GET /api/orders/{id}", client -> client.get("/api/orders/" + order));
        reads.put("GET /api/orders?q=", client -> client.get("/api/orders?q=gus"));
        reads.put(
                "GET /api/analytics/rows/{metric}.csv",
                client -> client.get("/api/analytics/rows/net-sales.csv?from=2026-01-01&to=2026-12-31"));
        reads.put(
                "GET /api/analytics/trends/{metric}.csv",
                client -> client.get("/api/analytics/trends/net-sales.csv?from=2026-01-01&to=2026-01-31"));
        reads.put(
                "GET /api/metrics/{metric}/rows",
                client -> client.get("/api/metrics/net-sales/rows?format=csv&from=2026-01-01&to=2026-01-31"));
        String invoice = Billed.invoice(business);
        String customer = Billed.customer(business);
        String days = "from=2026-01-01&to=2026-12-31";
        reads.put("GET /api/invoices/{id}", client -> client.get("/api/invoices/" + invoice));
        reads.put("GET /api/invoices/{id}/pdf", client -> client.get("/api/invoices/" + invoice + "/pdf"));
        String receipt = Billed.receipt(business);
        reads.put("GET /api/receipts/{id}", client -> client.get("/api/receipts/" + receipt));
        reads.put("GET /api/receipts/{id}/pdf", client -> client.get("/api/receipts/" + receipt + "/pdf"));
        reads.put("GET /api/tax-report.csv", client -> client.get("/api/tax-report.csv?" + days));
        reads.put("GET /api/statements", client -> client.get("/api/statements?customer=" + customer + "&" + days));
        reads.put("GET /api/exports/invoices.csv", client -> client.get("/api/exports/invoices.csv?" + days));
        reads.put(
                "GET /api/exports/accounting", client -> client.get("/api/exports/accounting?format=journal&" + days));
        reads.put("GET /api/audit/export", client -> client.get("/api/audit/export?from=2026-01-01&to=2026-01-02"));
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
        Set<String> tried = new TreeSet<>();
        features.forEach(feature -> tried.addAll(feature.calls().keySet()));
        Set<String> untried = new TreeSet<>(described);
        untried.removeAll(tried);
        assertTrue(untried.containsAll(DRAFTS), "no draft any more: see to their events");
        untried.removeAll(DRAFTS);
        assertEquals(Set.of(), untried, "say how to call them in the writes of a feature, and see to their events");
        tried.removeAll(described);
        assertEquals(Set.of(), tried, "not described any more");
    }

    @Test
    void everyWriteLeavesAnEventUnderItsRequest() throws SQLException {
        List<String> silent = new ArrayList<>();
        for (Tried feature : features) {
            silent.addAll(silent(feature));
        }
        assertEquals(List.of(), silent, () -> String.join("\n", silent));
    }

    @Test
    void readingCustomersAndTakingFiguresAwayLeavesAnEventToo() throws SQLException {
        assertEquals(List.of(), silent(new Tried(business, reads)));
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

    /** Which calls were refused, and which left nothing in the trails. */
    private static List<String> silent(Tried feature) throws SQLException {
        List<String> silent = new ArrayList<>();
        for (Map.Entry<String, Function<Client, Answer>> call : feature.calls().entrySet()) {
            String request = "cover-" + UUID.randomUUID();
            Client owner = feature.business().owner().with("Accept", "*/*").with("X-Request-Id", request);
            try {
                Answer answer = call.getValue().apply(owner);
                if (answer.status() >= 300) {
                    silent.add(call.getKey() + " answers " + answer.status() + " " + answer.body());
                } else if (events(feature.business(), request) == 0) {
                    silent.add(call.getKey() + " leaves no event");
                }
            } catch (AssertionError unprepared) {
                silent.add(call.getKey() + " was not reached: " + unprepared.getMessage());
            }
        }
        return silent;
    }

    /** How many the trails hold; that somebody from outside was there is not yet what they did. */
    private static int events(Business business, String request) throws SQLException {
        String own = " where request_id = ? and action <> 'external.viewed'";
        String sql = "select (select count(*) from " + business.key() + ".audit_event" + own
                + ") + (select count(*) from platform.audit_event" + own + ")";
        try (Connection owner = business.server().owner();
                PreparedStatement query = owner.prepareStatement(sql)) {
            query.setString(1, request);
            query.setString(2, request);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
