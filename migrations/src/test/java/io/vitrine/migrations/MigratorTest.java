package io.vitrine.migrations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MigratorTest {

    private static final String COLUMNS = """
            select md5(string_agg(table_name || '.' || column_name || ':' || data_type || ':' || is_nullable, ','
                              order by table_name, ordinal_position))
            from information_schema.columns where table_schema = '%s' and table_name <> 'databasechangeloglock'""";

    private static EmbeddedPostgres postgres;
    private static MigrationTarget target;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start();
        target = new MigrationTarget(
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                "postgres",
                "postgres",
                "app-secret",
                "jobs-secret",
                "sealer-secret");
        new Migrator(target).migrate();
    }

    @AfterAll
    static void stop() throws Exception {
        postgres.close();
    }

    @Test
    void runningAgainChangesNothing() throws Exception {
        String before =
                text("select string_agg(id || md5sum, ',' order by orderexecuted) from platform.databasechangelog");
        new Migrator(target).migrate();
        assertEquals(
                before,
                text("select string_agg(id || md5sum, ',' order by orderexecuted) from platform.databasechangelog"));
    }

    @Test
    void aNewBusinessLooksLikeTheTemplate() throws Exception {
        try (Connection owner = target.connect()) {
            BusinessSchema.create(owner, "t_aaaaaaaaaaaa");
        }
        assertEquals(text(COLUMNS.formatted(Migrator.TEMPLATE)), text(COLUMNS.formatted("t_aaaaaaaaaaaa")));
    }

    @Test
    void aBusinessOfTheFirstReleaseIsBroughtToThisOne() throws Exception {
        String key = "t_cccccccccccc";
        try (Connection owner = target.connect()) {
            owner.setAutoCommit(false);
            one(owner, "select platform.create_business('" + key + "')");
            BusinessSchema.apply(owner, key, TenantScripts.ALL.subList(0, 1));
            update(owner, """
                    insert into platform.tenant
                        (id, key, slug, name, country, currency, time_zone, status, schema_version, created_at)
                    values (gen_random_uuid(), 't_cccccccccccc', 'first', 'First', 'ZA', 'ZAR', 'UTC', 'ACTIVE', '0001', now())""");
            owner.commit();
        }
        new Migrator(target).migrate();
        assertEquals(text(COLUMNS.formatted(Migrator.TEMPLATE)), text(COLUMNS.formatted(key)));
        assertEquals(
                TenantScripts.LATEST, text("select schema_version from platform.tenant where key = '" + key + "'"));
    }

    /** Its events and its last checkpoint bear numbers that the new cluster will only reach in years. */
    @Test
    void aTrailRestoredIntoAnotherClusterGoesOnThere() throws Exception {
        String key = "t_dddddddddddd";
        try (Connection owner = target.connect()) {
            BusinessSchema.create(owner, key);
            owner.setAutoCommit(true);
            update(owner, """
                    insert into platform.tenant
                        (id, key, slug, name, country, currency, time_zone, status, schema_version, created_at)
                    values (gen_random_uuid(), 't_dddddddddddd', 'moved', 'Moved', 'ZA', 'ZAR', 'UTC', 'ACTIVE', '9999', now())""");
            for (String action : new String[] {"sealed", "waiting"}) {
                update(owner, """
                        insert into t_dddddddddddd.audit_event (id, at, actor, action, object_type, object_id, xid)
                        values (gen_random_uuid(), now(), 'a', '%s', 'c', 'd', '999999999')""".formatted(action));
            }
            update(owner, """
                    insert into t_dddddddddddd.audit_leaf
                    select 0, id, decode(repeat('00', 32), 'hex') from t_dddddddddddd.audit_event where action = 'sealed'""");
            update(owner, """
                    insert into t_dddddddddddd.audit_checkpoint
                    select 1, decode(repeat('00', 32), 'hex'), now(), 'k', '', xid, id
                    from t_dddddddddddd.audit_event where action = 'sealed'""");
        }
        new Migrator(target).migrate();
        assertEquals(
                "sealed 3,waiting 4",
                text("select string_agg(action || ' ' || xid, ',' order by action) from t_dddddddddddd.audit_event"));
        assertEquals("3", text("select last_xid from t_dddddddddddd.audit_checkpoint"));
    }

    @Test
    void rulesOfTablesFindTheirTablesWhateverPathTheWriterHas() throws Exception {
        String key = "t_eeeeeeeeeeee";
        try (Connection owner = target.connect()) {
            BusinessSchema.create(owner, key);
        }
        for (String schema : new String[] {key, Migrator.TEMPLATE}) {
            assertEquals(
                    "t",
                    text("select bool_and(array_to_string(proconfig, ',') like '%search_path=%" + schema + "%')"
                            + " from pg_proc where prorettype = 'trigger'::regtype and pronamespace = '" + schema
                            + "'::regnamespace"));
        }
    }

    @Test
    void theScriptsOfABusinessAreThoseOfItsChangeLog() {
        List<String> included = Pattern.compile("<include file=\"([^\"]+)\\.sql\"")
                .matcher(Scripts.read("changelog/tenant/changelog.xml"))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertEquals(TenantScripts.ALL, included);
    }

    @Test
    void theApplicationsLoginSeesNothingByItself() throws Exception {
        try (Connection app = DriverManager.getConnection(target.url(), "vitrine_app", "app-secret")) {
            assertEquals("", one(app, "show search_path").replace("\"", ""));
            SQLException refused = assertThrows(SQLException.class, () -> one(app, "select 1 from platform.tenant"));
            assertEquals("42501", refused.getSQLState());
        }
    }

    @Test
    void theAuditTrailCanOnlyBeAddedTo() throws Exception {
        try (Connection owner = target.connect()) {
            BusinessSchema.create(owner, "t_bbbbbbbbbbbb");
        }
        try (Connection app = DriverManager.getConnection(target.url(), "vitrine_app", "app-secret")) {
            one(
                    app,
                    "select set_config('role', 't_bbbbbbbbbbbb', false), set_config('search_path', 't_bbbbbbbbbbbb', false)");
            for (String write : new String[] {"delete from audit_event", "update audit_event set actor = 'x'"}) {
                SQLException refused = assertThrows(SQLException.class, () -> update(app, write));
                assertEquals("42501", refused.getSQLState());
            }
            update(app, "insert into audit_event values (gen_random_uuid(), now(), 'a', 'b', 'c', 'd')");
        }
    }

    private static String text(String sql) throws SQLException {
        try (Connection owner = target.connect()) {
            return one(owner, sql);
        }
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void update(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
