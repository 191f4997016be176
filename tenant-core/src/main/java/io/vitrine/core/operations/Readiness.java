package io.vitrine.core.operations;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Ready to take requests: the database answers, and nobody has asked the server to drain. */
@ApplicationScoped
@org.eclipse.microprofile.health.Readiness
class Readiness implements HealthCheck {

    private static final Logger LOG = System.getLogger(Readiness.class.getName());

    @Inject
    DatabaseProbe database;

    @Override
    public HealthCheckResponse call() {
        boolean draining = Boolean.getBoolean("vitrine.draining");
        return HealthCheckResponse.named("vitrine")
                .withData("draining", draining)
                .status(!draining && databaseAnswers())
                .build();
    }

    private boolean databaseAnswers() {
        try {
            return database.answers();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Not ready: the database does not answer", e);
            return false;
        }
    }

    /** Asks the database for a sign of life. */
    @ApplicationScoped
    static class DatabaseProbe {

        @Inject
        Database database;

        @Transactional
        public boolean answers() {
            return CurrentCall.with(
                    Call.platform("health"),
                    () -> database.platform()
                            .withHandle(handle -> handle.createQuery("select true")
                                    .mapTo(boolean.class)
                                    .one()));
        }
    }
}
