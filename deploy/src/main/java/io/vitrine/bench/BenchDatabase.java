package io.vitrine.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/**
 * The database of the run's own server.
 *
 * @param port of the database on this machine
 * @param postmaster its first process
 */
record BenchDatabase(int port, long postmaster, Properties secrets) {

    private static final int PORT_LINE = 3;

    static BenchDatabase in(Path data) throws BenchFailure {
        try (Reader reader = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            Properties secrets = new Properties();
            secrets.load(reader);
            List<String> process = Files.readAllLines(data.resolve("pgdata/postmaster.pid"));
            return new BenchDatabase(
                    Integer.parseInt(process.get(PORT_LINE).strip()),
                    Long.parseLong(process.get(0).strip()),
                    secrets);
        } catch (IOException e) {
            throw new BenchFailure("The database of the run cannot be found in " + data, e);
        }
    }

    String secret(String name) {
        return secrets.getProperty(name);
    }

    String url(int onPort) {
        return "jdbc:postgresql://127.0.0.1:" + onPort + "/postgres";
    }

    /** As the role that owns everything; row-level security does not bind it. */
    Connection owner() throws SQLException {
        return DriverManager.getConnection(url(port), "postgres", secret("db.owner.password"));
    }

    /** As the application's login, with the settings of the application's pool. */
    Connection application() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("user", "vitrine_app");
        settings.setProperty("password", secret("db.password"));
        settings.setProperty("prepareThreshold", "3");
        settings.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(url(port), settings);
    }

    /** The first value of the first row, as text. */
    String ask(String sql, Object... values) throws BenchFailure {
        return askIn("platform", sql, values);
    }

    /** The same, with the tables of this schema. */
    String askIn(String schema, String sql, Object... values) throws BenchFailure {
        try (Connection connection = owner()) {
            connection.setSchema(schema);
            return first(connection, sql, values);
        } catch (SQLException e) {
            throw new BenchFailure("The database refused a question: " + e.getMessage(), e);
        }
    }

    private static String first(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? String.valueOf(row.getString(1)) : "";
            }
        }
    }

    long count(String sql, Object... values) throws BenchFailure {
        return Long.parseLong(ask(sql, values));
    }

    /** Name of the schema and role of a business. */
    String keyOf(String slug) throws BenchFailure {
        return ask("select key from platform.tenant where slug = ?", slug);
    }
}
