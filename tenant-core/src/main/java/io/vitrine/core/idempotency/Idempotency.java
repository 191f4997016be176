package io.vitrine.core.idempotency;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.statement.StatementContext;

/** Remembers answers for seven days, so that a request sent again has no second effect. */
@ApplicationScoped
public class Idempotency {

    /** Parameters in order: key, request hash, status, location, body, time. */
    public static final String INSERT = """
            insert into idempotency (key, request_hash, status, location, body, created_at) values (?, ?, ?, ?, ?, ?)""";

    /** Forgets the answer on the way when it is too old. */
    private static final String FIND = """
            with forgotten as (
                delete from idempotency where key = :key and created_at <= cast(:now as timestamptz) - interval '7 days')
            select request_hash, status, location, body from idempotency
            where key = :key and created_at > cast(:now as timestamptz) - interval '7 days'""";

    private record Stored(String requestHash, Answer answer) {}

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    InFlight inFlight;

    @Inject
    OnceInTransaction transaction;

    /**
     * Does the work once: with a key that was used before, the stored answer comes back. The work joins the transaction
     * that stores its answer; a refusal stores nothing.
     *
     * @throws Problem 422 when the key came with another request, 409 when two come at once
     */
    public Answer once(Optional<IdempotencyKey> key, Supplier<Answer> work) {
        return key.map(given -> inFlight.exclusively(given, () -> transaction.once(given, work)))
                .orElseGet(work);
    }

    /** The stored answer to this key. @throws Problem 422 when it came with another request */
    @Transactional
    public Optional<Answer> find(IdempotencyKey key) {
        return stored(key.value()).map(stored -> {
            key.requireSame(stored.requestHash());
            return stored.answer();
        });
    }

    /** The stored answer to this key, whatever the request was. */
    @Transactional
    public Optional<Answer> lookUp(String key) {
        return stored(key).map(Stored::answer);
    }

    private Optional<Stored> stored(String key) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("key", key)
                        .bind("now", clock.instant())
                        .map(Idempotency::read)
                        .findOne());
    }

    void store(IdempotencyKey key, Answer answer) {
        database.tenant()
                .useHandle(handle -> handle.execute(
                        INSERT,
                        key.value(),
                        key.requestHash(),
                        answer.status(),
                        answer.location().orElse(null),
                        answer.body(),
                        clock.instant().atOffset(ZoneOffset.UTC)));
    }

    private static Stored read(ResultSet row, StatementContext context) throws SQLException {
        return new Stored(
                row.getString("request_hash"),
                new Answer(
                        row.getInt("status"), Optional.ofNullable(row.getString("location")), row.getString("body")));
    }
}
