package io.vitrine.journeys.wall;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Tries statements and says how the database answered. */
final class Sql {

    /** Names of relations, written so that they can stand in a statement. */
    private static final String RELATIONS = """
            select format('%I.%I', n.nspname, c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (?) and c.relkind in ('r', 'p', 'v', 'm', 'f')
            order by 1""";

    private static final String SEQUENCES = """
            select format('%I.%I', n.nspname, c.relname)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = any (?) and c.relkind = 'S' order by 1""";

    private static final String FIRST_COLUMN = """
            select quote_ident(attname) from pg_attribute
            where attrelid = cast(? as regclass) and attnum > 0 and not attisdropped and attgenerated = '' and attidentity = ''
            order by attnum limit 1""";

    private Sql() {}

    static List<String> relations(Connection owner, String... schemas) throws SQLException {
        return list(owner, RELATIONS, schemas);
    }

    static List<String> sequences(Connection owner, String... schemas) throws SQLException {
        return list(owner, SEQUENCES, schemas);
    }

    private static List<String> list(Connection owner, String sql, String... schemas) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement query = owner.prepareStatement(sql)) {
            query.setArray(1, owner.createArrayOf("name", schemas));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    static String firstColumn(Connection owner, String relation) throws SQLException {
        try (PreparedStatement query = owner.prepareStatement(FIRST_COLUMN)) {
            query.setString(1, relation);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** Binds a transaction to a role as the application does; an empty role binds nothing. */
    static void bind(Connection connection, String role, String searchPath) throws SQLException {
        connection.setAutoCommit(false);
        connection.rollback();
        if (role.isEmpty()) {
            return;
        }
        try (PreparedStatement bind =
                connection.prepareStatement("select set_config('role', ?, true), set_config('search_path', ?, true)")) {
            bind.setString(1, role);
            bind.setString(2, searchPath);
            bind.execute();
        }
    }

    /**
     * Runs one statement in a transaction that is undone.
     *
     * @return the SQL state of the refusal, or {@code rows:n}
     */
    static String attempt(Connection connection, String role, String searchPath, String sql) throws SQLException {
        bind(connection, role, searchPath);
        try (Statement statement = connection.createStatement()) {
            int rows = 0;
            if (statement.execute(sql)) {
                try (ResultSet result = statement.getResultSet()) {
                    while (result.next()) {
                        rows++;
                    }
                }
            } else {
                rows = statement.getUpdateCount();
            }
            return "rows:" + rows;
        } catch (SQLException e) {
            return e.getSQLState();
        } finally {
            connection.rollback();
        }
    }
}
