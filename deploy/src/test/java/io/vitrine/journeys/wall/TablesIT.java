package io.vitrine.journeys.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every table of the cluster, tried by everyone who has no business there. A new table is tried without being named. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TablesIT {

    private static final String REFUSED = "42501";
    /** Refused; or a view, which cannot be written to at all. */
    private static final Set<String> ANSWERS = Set.of(REFUSED, "55000", "42809");

    private static final List<String> VERBS = List.of("select", "insert", "update", "delete", "truncate");

    /** Shared tables with rows of all businesses, open to their roles behind row-level security. */
    private static final Set<String> OWN_ROWS = Set.of("platform.outbox", "platform.own_event");

    /** What the sealer reads, and adds to. */
    private static final Set<String> SEALED = Set.of(
            "audit_event",
            "audit_leaf",
            "audit_node",
            "audit_checkpoint",
            "log_leaf",
            "log_node",
            "audit_key",
            "tenant");

    private static final Set<String> SCHEDULER = Set.of("platform.scheduled_tasks");

    @SuppressWarnings("NullAway.Init")
    private TwoBusinesses businesses;

    @SuppressWarnings("NullAway.Init")
    private Connection owner;

    @SuppressWarnings("NullAway.Init")
    private Connection application;

    @BeforeAll
    void open() {
        businesses = TwoBusinesses.open();
        owner = businesses.one().server().owner();
        application = businesses.one().server().application();
    }

    @AfterAll
    void close() throws SQLException {
        owner.close();
        application.close();
    }

    @Test
    void theNeighbourIsRefusedAtEveryTable() throws SQLException {
        String theirs = businesses.two().key();
        String mine = businesses.one().key();
        walk(mine, mine, Sql.relations(owner, theirs), Set.of());
        walk(mine + "_ro", mine, Sql.relations(owner, theirs), Set.of());
    }

    @Test
    void aBusinessIsRefusedAtEveryTableOfThePlatformAndTheTemplate() throws SQLException {
        String mine = businesses.one().key();
        List<String> shared = Sql.relations(owner, "platform", "tenant_template", "public");
        assertTrue(shared.size() > 20, "Where have the tables gone? " + shared);
        walk(mine, mine, shared, OWN_ROWS);
        walk(mine + "_ro", mine, shared, OWN_ROWS);
    }

    @Test
    void theLoginWithoutABusinessSeesNothing() throws SQLException {
        walk("", "", everything(), Set.of());
    }

    @Test
    void theSchedulersLoginSeesItsOwnTableOnly() throws SQLException {
        try (Connection jobs = businesses.one().server().jobs()) {
            Map<String, String> open = tryAll(jobs, "", "", everything());
            assertEquals(SCHEDULER, names(open));
        }
    }

    @Test
    void theSealersLoginReadsTrailsAndAddsToTrees() throws SQLException {
        try (Connection sealer = businesses.one().server().sealer()) {
            Map<String, String> open = tryAll(sealer, "", "", everything());
            open.keySet()
                    .removeIf(attempt -> SEALED.contains(attempt.substring(attempt.indexOf('.') + 1))
                            && (attempt.startsWith("select ")
                                    || (attempt.startsWith("insert ")
                                            && !attempt.endsWith("audit_event")
                                            && !attempt.endsWith("tenant"))));
            assertEquals(Map.of(), open);
        }
    }

    @Test
    void aBusinessSeesItsOwnEventsOfThePlatformOnly() throws SQLException {
        String all = "select 1 from platform.own_event";
        String own =
                "select 1 from platform.audit_event e join platform.tenant t on t.id = e.tenant_id where t.key = '%s'";
        for (String key : List.of(businesses.one().key(), businesses.two().key())) {
            assertEquals(
                    Sql.attempt(owner, "", "", own.formatted(key)), Sql.attempt(application, key + "_ro", key, all));
        }
    }

    @Test
    void thePlatformsRoleIsRefusedAtEveryTableOfABusiness() throws SQLException {
        walk(
                "vitrine_platform",
                "platform",
                Sql.relations(owner, businesses.one().key(), businesses.two().key(), "tenant_template"),
                Set.of());
    }

    @Test
    void theReadOnlyRoleOnlyReads() throws SQLException {
        String mine = businesses.one().key();
        Map<String, String> open = tryAll(application, mine + "_ro", mine, Sql.relations(owner, mine));
        open.keySet().removeIf(attempt -> attempt.startsWith("select "));
        assertEquals(Map.of(), open);
    }

    @Test
    void theTrailCanOnlyBeAddedTo() throws SQLException {
        String mine = businesses.one().key();
        String trail = mine + ".audit_event";
        Map<String, String> open = tryAll(application, mine, mine, List.of(trail));
        open.remove("insert " + trail);
        assertEquals(Map.of(), open);
        Map<String, String> platform =
                tryAll(application, "vitrine_platform", "platform", List.of("platform.audit_event"));
        platform.remove("insert platform.audit_event");
        assertEquals(Map.of(), platform);
    }

    @Test
    void theNeighboursWaitingEventsAreOutOfReach() throws SQLException {
        String mine = businesses.one().key();
        String theirs = businesses.two().key();
        insertWaiting(theirs);
        for (String role : List.of(mine, mine + "_ro")) {
            assertEquals(
                    "rows:0",
                    Sql.attempt(
                            application,
                            role,
                            mine,
                            "select id from platform.outbox where tenant_key = '" + theirs + "'"));
        }
        assertEquals(
                "rows:0",
                Sql.attempt(
                        application, mine, mine, "delete from platform.outbox where tenant_key = '" + theirs + "'"));
        assertEquals(
                "rows:0",
                Sql.attempt(
                        application,
                        mine,
                        mine,
                        "update platform.outbox set attempts = 9 where tenant_key = '" + theirs + "'"));
        String planted = "insert into platform.outbox (tenant_key, subscriber, event_id, event_type, payload) values ('"
                + theirs + "', 'rollups', gen_random_uuid(), 'order.recorded', '{}')";
        assertEquals(REFUSED, Sql.attempt(application, mine, mine, planted));
    }

    private List<String> everything() throws SQLException {
        return Sql.relations(
                owner, businesses.one().key(), businesses.two().key(), "platform", "tenant_template", "public");
    }

    private void walk(String role, String path, List<String> relations, Set<String> ownRows) throws SQLException {
        assertTrue(!relations.isEmpty());
        Map<String, String> open = tryAll(application, role, path, relations);
        open.keySet().removeIf(attempt -> ownRows.contains(attempt.substring(attempt.indexOf(' ') + 1)));
        assertEquals(Map.of(), open, "open to " + (role.isEmpty() ? "the bare login" : role));
    }

    /** What was not refused: verb and table, with the database's answer. */
    private Map<String, String> tryAll(Connection connection, String role, String path, List<String> relations)
            throws SQLException {
        Map<String, String> open = new java.util.TreeMap<>();
        for (String relation : relations) {
            String column = Sql.firstColumn(owner, relation);
            for (String verb : VERBS) {
                String answer = Sql.attempt(connection, role, path, statement(verb, relation, column));
                if (!ANSWERS.contains(answer)) {
                    open.put(verb + " " + relation, answer);
                }
            }
        }
        return open;
    }

    private static Set<String> names(Map<String, String> open) {
        List<String> names = new ArrayList<>();
        open.keySet().forEach(attempt -> names.add(attempt.substring(attempt.indexOf(' ') + 1)));
        return Set.copyOf(names);
    }

    /** The weakest form of each verb: it reads and changes nothing that is there. */
    private static String statement(String verb, String relation, String column) {
        return switch (verb) {
            case "select" -> "select 1 from " + relation + " limit 1";
            case "insert" -> "insert into " + relation + " (" + column + ") select " + "null where false";
            case "update" -> "update " + relation + " set " + column + " = null where false";
            case "delete" -> "delete from " + relation + " where false";
            default -> "truncate " + relation;
        };
    }

    private void insertWaiting(String key) throws SQLException {
        try (var insert = owner.prepareStatement(
                "insert into platform.outbox (tenant_key, subscriber, event_id, event_type, payload)"
                        + " values (?::name, 'nobody', gen_random_uuid(), 'nothing', '{}')")) {
            insert.setString(1, key);
            insert.executeUpdate();
        }
    }
}
