package io.vitrine.journeys.container;

import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Writes each event it gets as a location, so that rows tell how often; some events it always refuses, some once. */
@ApplicationScoped
public class Follower implements Subscriber {

    private static final String ADD = "insert into location values (gen_random_uuid(), :name, 'SHOP', 'UTC', now())";

    private final Set<String> refusedOnce = java.util.concurrent.ConcurrentHashMap.newKeySet();

    @Inject
    Database database;

    @Inject
    Transactions transactions;

    @Override
    public String name() {
        return "test-follower";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(Happened.TYPE);
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        for (OutboxEvent event : batch) {
            String what = event.payload().getString("what");
            if (what.startsWith("nested")) {
                transactions.requiresNew(this::look);
                if (refusedOnce.add(what)) {
                    throw new IllegalStateException("refuses " + what);
                }
            }
            database.tenant()
                    .useHandle(handle -> handle.createUpdate(ADD)
                            .bind("name", "seen " + what)
                            .execute());
            if (what.startsWith("poison") || (what.startsWith("flaky") && refusedOnce.add(what))) {
                throw new IllegalStateException("refuses " + what);
            }
        }
    }

    private int look() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery("select cast(count(*) as int) from location")
                        .mapTo(int.class)
                        .one());
    }
}
