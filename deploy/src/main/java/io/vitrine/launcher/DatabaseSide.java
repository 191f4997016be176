package io.vitrine.launcher;

/** What the launcher wants of the database; provided from the class loader that holds the database's libraries. */
public interface DatabaseSide {

    /**
     * Starts PostgreSQL in the data directory; makes the database at the first start.
     *
     * @throws StartupFailure when it does not start
     */
    EmbeddedServer start(DataDirectory directory, Secrets secrets) throws StartupFailure;

    /**
     * Brings the schema to this release.
     *
     * @throws StartupFailure when the database is unreachable, refuses the password, or the migration fails
     */
    void migrate(DatabaseAccess access) throws StartupFailure;

    /** A PostgreSQL that runs as a child of this process. */
    interface EmbeddedServer {

        DatabaseAccess access();

        /** Ends all connections and writes everything to disk. */
        void stop();
    }
}
