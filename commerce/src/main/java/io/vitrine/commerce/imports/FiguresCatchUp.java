package io.vitrine.commerce.imports;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;

/** Waits until the figures have taken in what was written, so that they are right when the import says it is done. */
@Dependent
class FiguresCatchUp {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int MOST_PAUSES = 1_200;

    private static final String LATEST = """
            select coalesce(max(id), 0) from platform.outbox
            where tenant_key = current_user and subscriber = 'rollups' and dead_at is null""";
    private static final String WAITING = """
            select exists (select from platform.outbox
            where tenant_key = current_user and subscriber = 'rollups' and dead_at is null and id <= :latest)""";

    private final Steps steps;
    private final Database database;
    private final int pauses;

    @Inject
    FiguresCatchUp(Steps steps, Database database) {
        this(steps, database, MOST_PAUSES);
    }

    FiguresCatchUp(Steps steps, Database database, int pauses) {
        this.steps = steps;
        this.database = database;
        this.pauses = pauses;
    }

    /** Whether they have caught up within two minutes. */
    boolean await() {
        long latest = steps.step(() -> database.tenant()
                .withHandle(
                        handle -> handle.createQuery(LATEST).mapTo(long.class).one()));
        for (int i = 0; latest > 0 && waiting(latest); i++) {
            if (i >= pauses) {
                return false;
            }
            pause();
        }
        return true;
    }

    private boolean waiting(long latest) {
        return steps.step(() -> database.tenant()
                .withHandle(handle -> handle.createQuery(WAITING)
                        .bind("latest", latest)
                        .mapTo(boolean.class)
                        .one()));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while figures catch up", e);
        }
    }
}
