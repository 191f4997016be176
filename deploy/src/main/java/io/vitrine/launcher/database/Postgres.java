package io.vitrine.launcher.database;

import io.vitrine.launcher.DataDirectory;
import io.vitrine.launcher.DatabaseAccess;
import io.vitrine.launcher.DatabaseSide;
import io.vitrine.launcher.Secrets;
import io.vitrine.launcher.StartupFailure;
import io.vitrine.migrations.MigrationTarget;
import io.vitrine.migrations.Migrator;
import java.sql.SQLException;
import liquibase.Scope;
import liquibase.ui.LoggerUIService;

/** PostgreSQL, embedded or elsewhere. */
public final class Postgres implements DatabaseSide {

    @Override
    public EmbeddedServer start(DataDirectory directory, Secrets secrets) throws StartupFailure {
        return EmbeddedDatabase.start(directory, secrets);
    }

    @Override
    public void migrate(DatabaseAccess access) throws StartupFailure {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(Postgres.class.getClassLoader());
        try {
            Class.forName("org.postgresql.Driver", true, Postgres.class.getClassLoader());
            Migrator migrator = new Migrator(new MigrationTarget(
                    access.url(),
                    access.ownerUser(),
                    access.ownerPassword(),
                    access.password(),
                    access.jobsPassword(),
                    access.sealerPassword()));
            Scope.child(Scope.Attr.ui, new LoggerUIService(), migrator::migrate);
        } catch (SQLException e) {
            throw new StartupFailure(DatabaseRefusal.inWords(e, access), e);
        } catch (Exception e) {
            throw new StartupFailure("The schema could not be brought to this release: " + e.getMessage(), e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
