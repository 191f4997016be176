package io.vitrine.core.audit.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.tenant.Tenant;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The test transactions write as the application does, each on a connection of its own. */
class SealerTest {

    private static final String EVENT = """
            insert into audit_event (id, at, actor, action, object_type, object_id, after)
            values (gen_random_uuid(), now(), 'acc_1', '%s', 'order', 'ord_1', '{"b": 1.50, "a": "x"}')""";

    private final TestDatabase test = TestDatabase.shared();
    private final Sealer sealer = Seals.sealer();
    private Tenant business = test.newBusiness("EUR", "UTC");
    private TrailName trail = TrailName.of(business.key(), business.id());

    @BeforeEach
    void aBusiness() {
        business = test.newBusiness("EUR", "UTC");
        trail = TrailName.of(business.key(), business.id());
    }

    @Test
    void eachEventBecomesALeafOnce() throws SQLException {
        add("one", "two", "three");
        assertEquals(3, sealer.seal(trail));
        assertEquals(0, sealer.seal(trail));
        add("four");
        assertEquals(1, sealer.seal(trail));
        assertEquals(List.of("one", "two", "three", "four"), sealed());
        assertEquals("3,4", owner("select string_agg(size::text, ',' order by size) from %s.audit_checkpoint"));
    }

    /** A slow transaction began before the others and ends after them: nothing may be sealed past it. */
    @Test
    void aSlowTransactionIsWaitedForNotSkipped() throws SQLException {
        try (Connection slow = application();
                Connection late = application()) {
            slow.setAutoCommit(false);
            execute(slow, EVENT.formatted("slow"));
            add("quick");
            late.setAutoCommit(false);
            execute(late, EVENT.formatted("late"));
            assertEquals(0, sealer.seal(trail), "the slow one may still add events");
            execute(slow, EVENT.formatted("slow again"));
            slow.commit();
            assertEquals(3, sealer.seal(trail), "the late one holds back itself only");
            add("after");
            assertEquals(0, sealer.seal(trail));
            late.rollback();
            assertEquals(1, sealer.seal(trail));
        }
        assertEquals(List.of("slow", "slow again", "quick", "after"), sealedByTransaction());
        assertEquals("4", owner("select count(*)::text from %s.audit_event"));
    }

    /** Fifty writers and two sealers at once: every event once, in one tree without gaps. */
    @Test
    void sealersTakeTurns() throws SQLException {
        Sealer other = Seals.sealer();
        List<CompletableFuture<Void>> writers = java.util.stream.IntStream.range(0, 8)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> addMany(25)))
                .toList();
        int sum = 0;
        while (!writers.stream().allMatch(CompletableFuture::isDone)) {
            CompletableFuture<Integer> beside = CompletableFuture.supplyAsync(() -> other.seal(trail));
            sum += sealer.seal(trail) + beside.join();
        }
        sum += sealer.seal(trail);
        assertEquals(200, sum);
        assertEquals("200|0|199", owner("select count(*) || '|' || min(seq) || '|' || max(seq) from %s.audit_leaf"));
        add("one more");
        assertEquals(1, Seals.sealer().seal(trail), "who has seen nothing yet finds the tree whole");
    }

    @Test
    void everyCheckpointStandsInThePlatformsLog() throws SQLException {
        add("one");
        sealer.seal(trail);
        add("two");
        sealer.seal(trail);
        assertEquals("1,2", owner("""
                select string_agg(size::text, ',' order by seq) from platform.log_leaf where origin = '%s'""".formatted(trail.origin())));
    }

    @Test
    void nothingIsSignedOnTopOfAChangedTree() throws SQLException {
        add("one", "two");
        sealer.seal(trail);
        owner("update %1$s.audit_leaf set hash = decode(repeat('00', 32), 'hex') where seq = 0 returning 1::text");
        add("three");
        TreeBroken broken = assertThrows(TreeBroken.class, () -> sealer.seal(trail));
        assertTrue(String.valueOf(broken.getMessage()).contains("root"), broken::getMessage);
        assertEquals("2", owner("select max(size)::text from %s.audit_checkpoint"));
    }

    @Test
    void nothingIsSignedOnTopOfATreeThatTheLogRemembersLonger() throws SQLException {
        add("one");
        sealer.seal(trail);
        add("two");
        sealer.seal(trail);
        owner("delete from %s.audit_checkpoint where size = 2 returning 1::text");
        owner("delete from %s.audit_leaf where seq = 1 returning 1::text");
        assertThrows(TreeBroken.class, () -> Seals.sealer().seal(trail));
    }

    @Test
    void aNewKeyGoesOnWhereTheOldOneEnded() throws SQLException {
        add("one");
        sealer.seal(trail);
        sealer.rotateKey();
        add("two");
        assertEquals(1, sealer.seal(trail));
        add("three");
        assertEquals(1, Seals.sealer().seal(trail));
        assertEquals("2", owner("select count(distinct key_id)::text from %s.audit_checkpoint"));
    }

    @Test
    void theSealersLoginReadsAndAddsAndNothingElse() throws SQLException {
        add("one");
        sealer.seal(trail);
        try (Connection login = DriverManager.getConnection(test.url(), "vitrine_sealer", "sealer")) {
            for (String refused : List.of(
                    "update %s.audit_leaf set seq = 9",
                    "delete from %s.audit_leaf",
                    "truncate %s.audit_leaf",
                    "update %s.audit_checkpoint set size = 9",
                    "delete from %s.audit_node",
                    "insert into %s.audit_event (id) values (null)",
                    "update %s.audit_event set actor = 'x'",
                    "delete from %s.audit_event",
                    "select 1 from %s.sales_order",
                    "select 1 from platform.account",
                    "select 1 from platform.server_secret",
                    "update platform.log_leaf set size = 9",
                    "delete from platform.audit_key")) {
                assertRefused(login, refused.formatted(business.key()));
            }
        }
    }

    @Test
    void theApplicationNeverTouchesTheTree() throws SQLException {
        add("one");
        sealer.seal(trail);
        try (Connection application = application()) {
            for (String refused : List.of(
                    "update audit_event set actor = 'x'",
                    "delete from audit_event",
                    "truncate audit_event",
                    "alter table audit_event disable trigger all",
                    "alter table audit_event add x int",
                    "insert into audit_event (id, at, actor, action, object_type, object_id, xid) values"
                            + " (gen_random_uuid(), now(), 'a', 'b', 'c', 'd', '1')",
                    "insert into audit_leaf (seq, event_id, hash) values (9, gen_random_uuid(), '')",
                    "update audit_leaf set seq = 9",
                    "delete from audit_node",
                    "delete from audit_checkpoint",
                    "truncate audit_checkpoint",
                    "insert into platform.log_leaf (seq) values (1)")) {
                assertRefused(application, refused);
            }
        }
    }

    private static void assertRefused(Connection connection, String sql) {
        SQLException refused = assertThrows(SQLException.class, () -> execute(connection, sql), sql);
        assertEquals("42501", refused.getSQLState(), sql + ": " + refused.getMessage());
    }

    private void addMany(int count) {
        try (Connection connection = application()) {
            for (int i = 0; i < count; i++) {
                execute(connection, EVENT.formatted("many"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(String... actions) throws SQLException {
        try (Connection connection = application()) {
            for (String action : actions) {
                execute(connection, EVENT.formatted(action));
            }
        }
    }

    /** As the application binds it to the business. */
    private Connection application() throws SQLException {
        Connection connection = DriverManager.getConnection(test.url(), "vitrine_app", "app");
        execute(
                connection,
                "select set_config('role', '%1$s', false), set_config('search_path', '%1$s', false)"
                        .formatted(business.key()));
        return connection;
    }

    private List<String> sealed() throws SQLException {
        return List.of(owner("""
                select string_agg(e.action, ',' order by l.seq)
                from %1$s.audit_leaf l join %1$s.audit_event e on e.id = l.event_id""").split(","));
    }

    /** The same, with the events of one transaction in the order of their names. */
    private List<String> sealedByTransaction() throws SQLException {
        return List.of(owner("""
                select string_agg(e.action, ',' order by e.xid, e.action)
                from %1$s.audit_leaf l join %1$s.audit_event e on e.id = l.event_id""").split(","));
    }

    private String owner(String sql) throws SQLException {
        try (Connection owner = test.owner();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql.formatted(business.key()))) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
