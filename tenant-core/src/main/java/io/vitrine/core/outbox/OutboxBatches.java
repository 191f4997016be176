package io.vitrine.core.outbox;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Takes due rows of one subscriber in the business of the current call and hands them over. */
@ApplicationScoped
class OutboxBatches {

    private static final int MOST_ATTEMPTS = 10;

    private static final String LOCK =
            "select pg_try_advisory_xact_lock(hashtextextended(current_user || '/' || :subscriber, 7))";
    private static final String DUE = """
            select wanted.name from unnest(:subscribers) as wanted (name)
            where exists (select from platform.outbox o
                          where o.tenant_key = current_user and o.subscriber = wanted.name and o.dead_at is null
                            and o.available_at <= clock_timestamp())""";
    private static final String TAKE = """
            with due as (
                select id from platform.outbox
                where tenant_key = current_user and subscriber = :subscriber and dead_at is null
                  and available_at <= clock_timestamp()
                order by id limit :limit for update skip locked)
            delete from platform.outbox o using due where o.id = due.id
            returning o.id, o.event_id, o.event_type, o.payload""";
    private static final String POSTPONE = """
            update platform.outbox
            set attempts = attempts + 1, last_error = left(:error, 1000),
                available_at = clock_timestamp() + make_interval(secs => least(power(2, attempts), 600)),
                dead_at = case when attempts + 1 >= :most then clock_timestamp() end
            where id = (select min(id) from platform.outbox
                        where tenant_key = current_user and subscriber = :subscriber and dead_at is null
                          and available_at <= clock_timestamp())""";

    private record Row(long id, OutboxEvent event) {}

    @Inject
    Database database;

    /** Those of the subscribers for whom something is due. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Set<String> due(List<String> subscribers) {
        return Set.copyOf(database.tenant()
                .withHandle(handle -> handle.createQuery(DUE)
                        .bind("subscribers", subscribers.toArray(String[]::new))
                        .mapTo(String.class)
                        .list()));
    }

    /**
     * Delivers at most {@code limit} events; how many it were, or -1 when another node is at it. The handle is closed before
     * the subscriber works: the container ends what an open one holds when a transaction inside this one ends.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int deliver(Subscriber subscriber, int limit) {
        Optional<List<OutboxEvent>> batch = database.tenant()
                .withHandle(handle -> lock(handle, subscriber.name())
                        ? Optional.of(take(handle, subscriber.name(), limit))
                        : Optional.empty());
        batch.filter(events -> !events.isEmpty()).ifPresent(subscriber::handle);
        return batch.map(List::size).orElse(-1);
    }

    /** Puts the oldest due event off after a failure, and sets it aside after ten. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void postpone(Subscriber subscriber, String error) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(POSTPONE)
                        .bind("subscriber", subscriber.name())
                        .bind("error", error)
                        .bind("most", MOST_ATTEMPTS)
                        .execute());
    }

    private static boolean lock(Handle handle, String subscriber) {
        return handle.createQuery(LOCK)
                .bind("subscriber", subscriber)
                .mapTo(boolean.class)
                .one();
    }

    private static List<OutboxEvent> take(Handle handle, String subscriber, int limit) {
        return handle
                .createQuery(TAKE)
                .bind("subscriber", subscriber)
                .bind("limit", limit)
                .map((row, context) -> row(row))
                .list()
                .stream()
                .sorted(Comparator.comparingLong(Row::id))
                .map(Row::event)
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        try (JsonReader json = Json.createReader(new StringReader(row.getString("payload")))) {
            return new Row(
                    row.getLong("id"),
                    new OutboxEvent(
                            row.getObject("event_id", UUID.class), row.getString("event_type"), json.readObject()));
        }
    }
}
