package io.vitrine.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes the schema, the two roles and the tables of a new business: all or nothing, in one transaction. */
public final class BusinessSchema {

    /** The release of the tenant schema that {@link #create} makes. */
    public static final String VERSION = "0001";

    private static final String BASELINE = Scripts.read("changelog/tenant/0001-baseline.sql");

    private BusinessSchema() {}

    /**
     * @param owner a connection of the owning role
     * @param key random name of schema and role, {@code t_} and 12 characters of base32
     * @throws SQLException when the database refuses; nothing of the business remains then
     */
    public static void create(Connection owner, String key) throws SQLException {
        owner.setAutoCommit(false);
        try {
            call(owner, "select platform.create_business(?::name)", key);
            call(owner, "select set_config('search_path', ?, true)", key);
            try (Statement statement = owner.createStatement()) {
                statement.execute(BASELINE);
            }
            call(owner, "select platform.adopt_template(?::name)", key);
            owner.commit();
        } catch (SQLException e) {
            owner.rollback();
            throw e;
        }
    }

    private static void call(Connection owner, String sql, String key) throws SQLException {
        try (PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setString(1, key);
            statement.execute();
        }
    }
}
