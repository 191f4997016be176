package io.vitrine.commerce.invoice;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Knows whose original has left. Of two that ask at once one gets it. */
@Dependent
class Originals {

    private static final String TAKE = """
            insert into invoice_original (invoice_id, taken_at) values (:id, :now) on conflict (invoice_id) do nothing""";

    private final Database database;
    private final Clock clock;

    @Inject
    Originals(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether this is the first time. */
    boolean take(InvoiceId id) {
        return database.tenant()
                        .withHandle(handle -> handle.createUpdate(TAKE)
                                .bind("id", id.value())
                                .bind("now", clock.instant())
                                .execute())
                == 1;
    }
}
