package io.vitrine.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.UpdateSummaryEnum;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;

/**
 * Brings the platform's schema, the template of a business and every business to this release. Running it again changes nothing.
 *
 * <p>Serial by design: Liquibase in parallel threads of one process leaves locks behind.
 */
public final class Migrator {

    /** The schema from which every business's change log is taken, and against which a business can be compared. */
    static final String TEMPLATE = "tenant_template";

    private final MigrationTarget target;

    public Migrator(MigrationTarget target) {
        this.target = target;
    }

    /**
     * Creates roles and schemas where they are missing and applies what is new.
     *
     * @throws SQLException when the database cannot be reached or refuses
     */
    public void migrate() throws SQLException {
        try (Connection owner = target.connect()) {
            bootstrap(owner);
        }
        update("platform", "changelog/platform/changelog.xml");
        update(TEMPLATE, "changelog/tenant/changelog.xml");
        BusinessUpgrades businesses = new BusinessUpgrades(target);
        businesses.run();
        businesses.settleAfterRestore();
    }

    private void bootstrap(Connection owner) throws SQLException {
        owner.setAutoCommit(false);
        try (Statement statement = owner.createStatement()) {
            statement.execute(Scripts.read("bootstrap/roles.sql"));
            statement.execute("create schema if not exists tenant_template");
        }
        RolePasswords.set(owner, "vitrine_app", target.appPassword());
        RolePasswords.set(owner, "vitrine_jobs", target.jobsPassword());
        RolePasswords.set(owner, "vitrine_sealer", target.sealerPassword());
        owner.commit();
    }

    private void update(String schema, String changelog) throws SQLException {
        try (Connection owner = target.connect()) {
            owner.setSchema(schema);
            Database database =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(owner));
            database.setDefaultSchemaName(schema);
            database.setLiquibaseSchemaName(schema);
            try (Liquibase liquibase = new Liquibase(changelog, new ClassLoaderResourceAccessor(), database)) {
                liquibase.setShowSummary(UpdateSummaryEnum.OFF);
                liquibase.update(new Contexts(), new LabelExpression());
            }
        } catch (LiquibaseException e) {
            throw new SQLException("The schema " + schema + " could not be brought to this release", e);
        }
    }
}
