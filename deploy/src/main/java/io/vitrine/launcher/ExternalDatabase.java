package io.vitrine.launcher;

import java.util.Optional;

/** The PostgreSQL of one's own, named by the environment. */
final class ExternalDatabase {

    private static final String WHEN = "when VITRINE_DB_URL is";

    private ExternalDatabase() {}

    /**
     * @return empty when the embedded database is wanted
     * @throws StartupFailure when an address is given without what belongs to it
     */
    static Optional<DatabaseAccess> in(Environment environment) throws StartupFailure {
        Optional<String> url = environment.value("vitrine.db.url");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.get().startsWith("jdbc:postgresql:")) {
            throw new StartupFailure("VITRINE_DB_URL must look like jdbc:postgresql://host:5432/database");
        }
        environment.required("vitrine.master.key", WHEN);
        return Optional.of(new DatabaseAccess(
                url.get(),
                environment.required("vitrine.db.owner.user", WHEN),
                environment.required("vitrine.db.owner.password", WHEN),
                environment.required("vitrine.db.password", WHEN),
                environment.required("vitrine.db.jobs.password", WHEN),
                environment.required("vitrine.db.sealer.password", WHEN)));
    }
}
