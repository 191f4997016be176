package io.vitrine.launcher.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.launcher.DataDirectories;
import io.vitrine.launcher.DatabaseAccess;
import io.vitrine.launcher.DatabaseSide;
import io.vitrine.launcher.StartupFailure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {

    @TempDir
    Path parent;

    private DataDirectories.Opened data;
    private DatabaseSide.EmbeddedServer server;

    @BeforeEach
    void start() throws Exception {
        data = DataDirectories.open(parent.resolve("data"));
        server = new Postgres().start(data.directory(), data.secrets());
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
        data.directory().close();
    }

    @Test
    void whatIsCommittedSurvivesARestart() throws Exception {
        run("create table kept (what text)");
        run("insert into kept values ('this')");
        server.stop();
        server = new Postgres().start(data.directory(), data.secrets());
        assertEquals("this", text("select what from kept"));
    }

    @Test
    void aServerThatWasLeftBehindIsReplaced() throws Exception {
        run("create table kept as select 'this' as what");
        server = new Postgres().start(data.directory(), data.secrets());
        assertEquals("this", text("select what from kept"));
    }

    @Test
    void whatIsCommittedIsOnDisk() throws Exception {
        assertEquals("on", text("show fsync"));
        assertEquals("on", text("show synchronous_commit"));
        assertEquals("1024", text("show max_locks_per_transaction"));
        assertTrue(text("show server_version").startsWith("17."));
    }

    @Test
    void itAnswersThisMachineOnlyAndAsksForAPassword() throws Exception {
        assertEquals("127.0.0.1", text("show listen_addresses"));
        SQLException refused = assertThrows(
                SQLException.class,
                () -> DriverManager.getConnection(
                        server.access().url(), server.access().ownerUser(), "guessed"));
        assertEquals("28P01", refused.getSQLState());
    }

    @Test
    void aWrongPasswordIsOneLineWithTheCure() {
        DatabaseAccess right = server.access();
        DatabaseAccess wrong = new DatabaseAccess(
                right.url(),
                right.ownerUser(),
                "guessed",
                right.password(),
                right.jobsPassword(),
                right.sealerPassword());
        StartupFailure failure = assertThrows(StartupFailure.class, () -> new Postgres().migrate(wrong));
        assertTrue(failure.line().contains("VITRINE_DB_OWNER_PASSWORD"), failure.line());
    }

    @Test
    void theSchemaIsMadeOnceAndThenLeftAlone() throws Exception {
        new Postgres().migrate(server.access());
        new Postgres().migrate(server.access());
        assertEquals("0", text("select count(*) from platform.tenant"));
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        DatabaseAccess access = server.access();
        return DriverManager.getConnection(access.url(), access.ownerUser(), access.ownerPassword());
    }
}
