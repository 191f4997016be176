package io.vitrine.core.audit.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.audit.seal.Expiry;
import io.vitrine.core.audit.seal.Sealer;
import io.vitrine.core.audit.seal.Seals;
import io.vitrine.core.audit.seal.TrailName;
import io.vitrine.core.audit.verify.Verdicts;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.tenant.Tenant;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each business has events 1 to 3 of twelve years ago, 4 and 5 of five years ago, and what the test adds now. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container here to inject
class RetentionTest {

    private static final Duration YEAR = Duration.ofDays(366);
    private static final Duration TWELVE = YEAR.multipliedBy(12);
    private static final Duration FIVE = YEAR.multipliedBy(5);
    private static final String CHANGED = "audit-retention.changed";
    private static final String APPLIED = "audit-retention.applied";

    private static final TestDatabase TEST = TestDatabase.another();
    private static final Expiry EXPIRY = Seals.expiry(TEST);
    private static final List<Tenant> FRESH = new ArrayList<>();
    private static final Map<Duration, Sealer> SEALERS = new HashMap<>();
    private static final int TESTS = 8;

    @TempDir
    Path folder = Path.of("");

    private final Tenant business = FRESH.remove(0);
    private final TrailName trail = trail(business);

    @BeforeAll
    static void twelveYears() throws SQLException {
        for (int i = 0; i <= TESTS; i++) {
            FRESH.add(TEST.newBusiness("EUR", "UTC"));
        }
        happened(TWELVE, 3);
        happened(FIVE, 2);
    }

    @Test
    void whatIsTenYearsOldIsAnnouncedThenGoesAndTheFileStaysSound() throws Exception {
        assertEquals(0, EXPIRY.expire(trail), "first it is announced");
        assertEquals(0, EXPIRY.expire(trail), "then the announcement is sealed");
        seal(business, Duration.ZERO);
        assertEquals("5", one("select count(*) from $.audit_event where action = 'order.recorded'"));
        assertEquals(3, EXPIRY.expire(trail));
        assertEquals(0, EXPIRY.expire(trail));
        assertEquals("2", one("select count(*) from $.audit_event where action = 'order.recorded'"));
        assertEquals("6", one("select count(*) from $.audit_leaf"), "places and hashes stay");
        String verdict = verdict(business, EvidenceRequest.everything());
        assertTrue(verdict.startsWith("SOUND: 6 events"), verdict);
        assertTrue(verdict.contains("Payload expired under retention: 3 of these events"), verdict);
        String part = verdict(
                business,
                new EvidenceRequest(
                        Optional.empty(), Optional.of(Instant.now().minus(FIVE).minus(YEAR)), List.of(), List.of()));
        assertTrue(part.startsWith("SOUND: 5 events") && part.contains("retention: 3 of"), part);
    }

    @Test
    void whatGoesBeforeItsTimeIsNamed() throws Exception {
        EXPIRY.expire(trail);
        seal(business, Duration.ZERO);
        EXPIRY.expire(trail);
        destroy(3);
        assertNamed("event 4 (", "its content was destroyed before its retention ended");
    }

    @Test
    void whatGoesWithoutAnAnnouncementIsMissing() throws Exception {
        destroy(0);
        assertNamed("event 1 (", "is missing");
    }

    @Test
    void aShorterRetentionLetsNothingGoForThirtyDays() throws Exception {
        add(business, CHANGED, "{\"years\": \"1\"}", Duration.ZERO);
        seal(business, Duration.ZERO);
        EXPIRY.expire(trail);
        assertEquals("3", one("select max(after ->> 'upTo') from $.audit_event"));
        add(business, APPLIED, "{\"years\": \"1\", \"upTo\": \"5\"}", Duration.ZERO); // by somebody who cannot wait
        seal(business, Duration.ZERO);
        assertEquals(3, EXPIRY.expire(trail));
        destroy(4);
        assertNamed("event 5 (", "its content was destroyed before its retention ended");
    }

    @Test
    void aShorterRetentionThatHasWaitedIsInForce() throws Exception {
        Tenant shortened = FRESH.get(FRESH.size() - 1);
        assertEquals(0, EXPIRY.expire(trail(shortened)), "the setting is stated anew");
        seal(shortened, Duration.ZERO);
        assertEquals(0, EXPIRY.expire(trail(shortened)), "what goes is announced");
        seal(shortened, Duration.ZERO);
        assertEquals(5, EXPIRY.expire(trail(shortened)));
        String verdict = verdict(shortened, EvidenceRequest.everything());
        assertTrue(verdict.startsWith("SOUND: 8 events") && verdict.contains("retention: 5 of"), verdict);
    }

    @Test
    void aLongerRetentionHoldsAtOnce() throws Exception {
        add(business, CHANGED, "{\"years\": \"30\"}", Duration.ZERO);
        EXPIRY.expire(trail); // not sealed yet, and holds already
        seal(business, Duration.ZERO);
        EXPIRY.expire(trail);
        assertEquals("6", one("select count(*) from $.audit_event"), "nothing is announced");
        add(business, APPLIED, "{\"years\": \"10\", \"upTo\": \"3\"}", Duration.ZERO);
        seal(business, Duration.ZERO);
        assertEquals(0, EXPIRY.expire(trail), "an announcement that somebody forged changes nothing");
        destroy(0);
        assertNamed("event 1 (", "its content was destroyed before its retention ended");
    }

    @Test
    void aSettingThatSomebodyDestroysIsNamed() throws Exception {
        add(business, CHANGED, "{\"years\": \"30\"}", Duration.ZERO);
        seal(business, Duration.ZERO);
        destroy(5);
        assertNamed("event 6 (", "is missing");
    }

    @Test
    void theApplicationCannotLetAnythingGo() throws SQLException {
        try (Connection application = DriverManager.getConnection(TEST.url(), "vitrine_app", "app");
                PreparedStatement expire = application.prepareStatement(
                        "select platform.expire_events(?::name, gen_random_uuid(), 'bus_1')")) {
            expire.setString(1, business.key());
            SQLException refused = assertThrows(SQLException.class, expire::executeQuery);
            assertEquals("42501", refused.getSQLState(), refused.getMessage());
        }
    }

    /** So many events so long ago in every business; in the last one the retention was shortened five years ago too. */
    private static void happened(Duration ago, int events) throws SQLException {
        for (Tenant tenant : FRESH) {
            for (int i = 0; i < events; i++) {
                add(tenant, "order.recorded", "{\"total\": \"12.00\"}", ago);
            }
        }
        if (ago.equals(FIVE)) {
            add(FRESH.get(FRESH.size() - 1), CHANGED, "{\"years\": \"1\"}", ago);
        }
        for (Tenant tenant : FRESH) {
            seal(tenant, ago);
        }
    }

    private static void seal(Tenant tenant, Duration ago) {
        assertTrue(SEALERS.computeIfAbsent(ago, RetentionTest::sealer).seal(trail(tenant)) > 0);
    }

    private static Sealer sealer(Duration ago) {
        return Seals.sealer(TEST, Clock.offset(Clock.systemUTC(), ago.negated()));
    }

    private static TrailName trail(Tenant tenant) {
        return TrailName.of(tenant.key(), tenant.id());
    }

    private static void add(Tenant tenant, String action, String after, Duration ago) throws SQLException {
        run(
                tenant,
                "insert into $.audit_event (id, at, actor, action, object_type, object_id, after)"
                        + " values (gen_random_uuid(), ?, 'acc_1', ?, 'order', 'ord_1', ?::jsonb) returning 1",
                Instant.now().minus(ago).atOffset(ZoneOffset.UTC),
                action,
                after);
    }

    /** As whoever owns the database. */
    private void destroy(int seq) throws SQLException {
        one("delete from $.audit_event where id = (select event_id from $.audit_leaf where seq = " + seq
                + ") returning 1");
    }

    private String one(String sql) throws SQLException {
        return run(business, sql);
    }

    private static String run(Tenant tenant, String sql, Object... values) throws SQLException {
        try (Connection owner = TEST.owner();
                PreparedStatement statement = owner.prepareStatement(sql.replace("$", tenant.key()))) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private void assertNamed(String... words) throws IOException {
        String verdict = verdict(business, EvidenceRequest.everything());
        assertTrue(verdict.startsWith("TAMPERED"), verdict);
        for (String word : words) {
            assertTrue(verdict.contains(word), verdict);
        }
    }

    private String verdict(Tenant tenant, EvidenceRequest request) throws IOException {
        Path file = folder.resolve("evidence-" + System.nanoTime() + ".zip");
        Exports.write(TEST, tenant, request, file);
        return Verdicts.of(file);
    }
}
