package io.vitrine.core.outbox;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.Together;
import io.vitrine.core.tenant.Tenant;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Publishes events inside the transaction of the change; the relay delivers them after its commit. */
@ApplicationScoped
public class Outbox {

    /** Parameters in order: subscribers as text array, event id, event type, payload. One row for each subscriber. */
    public static final String INSERT = """
            insert into platform.outbox (subscriber, event_id, event_type, payload)
            select subscriber, ?, ?, ?::jsonb from unnest(?::text[]) as subscriber""";

    /** The same with a row for each event and subscriber, however many features have something to tell. */
    private static final String GATHERED = """
            insert into platform.outbox (subscriber, event_id, event_type, payload)
            select subscriber, event_id, event_type, cast(payload as jsonb)
            from unnest(?::text[], ?::uuid[], ?::text[], ?::text[]) as told (subscriber, event_id, event_type, payload)""";

    private static final String INSERT_FOR = """
            insert into platform.outbox (tenant_key, subscriber, event_id, event_type, payload)
            select ?::name, subscriber, ?, ?, ?::jsonb from unnest(?::text[]) as subscriber""";

    @Inject
    Database database;

    @Inject
    Ids ids;

    @Inject
    Subscribers subscribers;

    @Inject
    OutboxRelay relay;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    private final Map<String, List<String>> followers = new ConcurrentHashMap<>();

    /** Publishes for the business of the current call. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(DomainEvent event) {
        String[] names = followersOf(event.type()).toArray(String[]::new);
        database.tenant()
                .useHandle(handle -> handle.execute(
                        INSERT, ids.next(), event.type(), event.payload().toString(), names));
        deliverAfterCommit();
    }

    /** Publishes for the business of the current call, together with the writes of the change. */
    public void publish(DomainEvent event, Together writes) {
        List<String> names = followersOf(event.type());
        if (!names.isEmpty()) {
            UUID id = ids.next();
            String payload = event.payload().toString();
            names.forEach(name -> writes.gather(GATHERED, name, id, event.type(), payload));
            deliverAfterCommit();
        }
    }

    /** Publishes from a transaction of the platform for a business. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publishFor(Tenant tenant, DomainEvent event) {
        String[] names = followersOf(event.type()).toArray(String[]::new);
        database.platform()
                .useHandle(handle -> handle.execute(
                        INSERT_FOR,
                        tenant.key(),
                        ids.next(),
                        event.type(),
                        event.payload().toString(),
                        names));
        transactions.registerInterposedSynchronization(new AfterCommit(() -> relay.wake(tenant.key())));
    }

    /** Names of the subscribers that a statement of its own has to write rows for. */
    public List<String> followersOf(String eventType) {
        return followers.computeIfAbsent(eventType, subscribers::namesFor);
    }

    /** Tells the relay once the running transaction has committed. */
    public void deliverAfterCommit() {
        String key = CurrentCall.require().business().key();
        transactions.registerInterposedSynchronization(new AfterCommit(() -> relay.wake(key)));
    }
}
