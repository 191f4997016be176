package io.vitrine.migrations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The cluster to bring up to date, and the passwords its login roles shall have.
 *
 * @param url JDBC address of the database
 * @param ownerUser the role that owns all schemas; it must be allowed to create roles and schemas
 * @param appPassword password of {@code vitrine_app}, the application's login, which sees nothing by itself
 * @param jobsPassword password of {@code vitrine_jobs}, the scheduler's login
 * @param sealerPassword password of {@code vitrine_sealer}, the login that seals the trails
 */
public record MigrationTarget(
        String url,
        String ownerUser,
        String ownerPassword,
        String appPassword,
        String jobsPassword,
        String sealerPassword) {

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, ownerUser, ownerPassword);
    }

    @Override
    public String toString() {
        return url + " as " + ownerUser;
    }
}
