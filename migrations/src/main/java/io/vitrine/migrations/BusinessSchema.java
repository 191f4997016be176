package io.vitrine.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Makes the schema, the two roles and the tables of a new business: all or nothing, in one transaction. */
public final class BusinessSchema {

    private BusinessSchema() {}

    /** The release of the tenant schema that {@link #create} makes. */
    public static String version() {
        return TenantScripts.LATEST;
    }

    /**
     * @param owner a connection of the owning role
     * @param key random name of schema and role, {@code t_} and 12 characters of base32
     * @throws SQLException when the database refuses; nothing of the business remains then
     */
    public static void create(Connection owner, String key) throws SQLException {
        owner.setAutoCommit(false);
        try {
            call(owner, "select platform.create_business(?::name)", key);
            apply(owner, key, TenantScripts.ALL);
            owner.commit();
        } catch (SQLException e) {
            owner.rollback();
            throw e;
        }
    }

    /** Runs the scripts in the business's schema and gives its roles their rights, in the transaction of the caller. */
    static void apply(Connection owner, String key, List<String> scripts) throws SQLException {
        call(owner, "select set_config('search_path', ?, true)", key);
        try (Statement statement = owner.createStatement()) {
            for (String script : scripts) {
                statement.execute(TenantScripts.read(script));
            }
        }
        call(owner, "select platform.adopt_template(?::name)", key);
    }

    private static void call(Connection owner, String sql, String key) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setString(1, key);
            statement.execute();
        }
    }
}
