package io.vitrine.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** Brings the businesses that are behind to this release, one after the other, each in a transaction of its own. */
final class BusinessUpgrades {

    private static final String BEHIND =
            "select key, schema_version from platform.tenant where schema_version < ? order by created_at";
    private static final String DONE = "update platform.tenant set schema_version = ? where key = ?";

    private static final String SETTLE_PLATFORM = "select platform.settle_after_restore('platform')";
    private static final String SETTLE_BUSINESSES =
            "select platform.settle_after_restore(key) from platform.tenant order by created_at";

    private final MigrationTarget target;

    BusinessUpgrades(MigrationTarget target) {
        this.target = target;
    }

    void run() throws SQLException {
        try (Connection owner = target.connect()) {
            owner.setAutoCommit(false);
            for (Map.Entry<String, String> business : behind(owner).entrySet()) {
                upgrade(owner, business.getKey(), business.getValue());
            }
        }
    }

    /** After a restore into another cluster the trails must follow this cluster's transaction numbers. */
    void settleAfterRestore() throws SQLException {
        try (Connection owner = target.connect();
                Statement statement = owner.createStatement()) {
            statement.execute(SETTLE_PLATFORM);
            statement.execute(SETTLE_BUSINESSES);
        }
    }

    private static Map<String, String> behind(Connection owner) throws SQLException {
        Map<String, String> found = new LinkedHashMap<>();
        try (PreparedStatement statement = owner.prepareStatement(BEHIND)) {
            statement.setString(1, TenantScripts.LATEST);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.put(row.getString(1), row.getString(2));
                }
            }
        }
        owner.commit();
        return found;
    }

    private static void upgrade(Connection owner, String key, String release) throws SQLException {
        try {
            BusinessSchema.apply(owner, key, TenantScripts.after(release));
            try (PreparedStatement statement = owner.prepareStatement(DONE)) {
                statement.setString(1, TenantScripts.LATEST);
                statement.setString(2, key);
                statement.executeUpdate();
            }
            owner.commit();
        } catch (SQLException e) {
            owner.rollback();
            throw new SQLException(
                    "The business " + key + " could not be brought to release " + TenantScripts.LATEST, e);
        }
    }
}
