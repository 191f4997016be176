package io.vitrine.core.outbox;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Finds businesses with due events, whoever wrote them and on whichever node. */
@ApplicationScoped
class WaitingBusinesses {

    private static final String WAITING = """
            select distinct tenant_key::text from outbox
            where dead_at is null and available_at <= clock_timestamp()""";

    @Inject
    Database database;

    @Transactional
    public List<String> keys() {
        return database.platform()
                .withHandle(handle ->
                        handle.createQuery(WAITING).mapTo(String.class).list());
    }
}
