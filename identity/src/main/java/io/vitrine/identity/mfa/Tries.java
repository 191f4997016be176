package io.vitrine.identity.mfa;

import io.vitrine.core.persistence.Database;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Handle;

/** Five wrong second factors, then a quarter of an hour of waiting; tries of one account are taken one after the other. */
@ApplicationScoped
class Tries {

    static final int MOST = 5;
    static final Duration WAIT = Duration.ofMinutes(15);

    private static final String BEGIN = """
            insert into factor_tries (account_id) values (:account) on conflict (account_id) do nothing""";
    private static final String LOCK = """
            select failures, wait_until from factor_tries where account_id = :account for update""";
    private static final String NOTE = """
            update factor_tries set failures = :failures, wait_until = cast(:until as timestamptz)
            where account_id = :account""";

    private record Held(int failures, Optional<Instant> waitUntil) {}

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** What came of a try; the wait is there when the try was not even looked at. */
    record Result(boolean right, Optional<Duration> pause) {}

    @Transactional(Transactional.TxType.MANDATORY)
    public Result run(AccountId account, BooleanSupplier comparison) {
        return account.realm().in(database).withHandle(handle -> {
            handle.createUpdate(BEGIN).bind("account", account.value()).execute();
            Held held = lock(handle, account);
            Instant now = clock.instant();
            Optional<Duration> wait = held.waitUntil().filter(now::isBefore).map(until -> Duration.between(now, until));
            if (wait.isPresent()) {
                return new Result(false, wait);
            }
            boolean right = comparison.getAsBoolean();
            int failures = right ? 0 : held.failures() + 1;
            boolean enough = failures >= MOST;
            handle.createUpdate(NOTE)
                    .bind("account", account.value())
                    .bind("failures", enough ? 0 : failures)
                    .bind("until", enough ? now.plus(WAIT).toString() : null)
                    .execute();
            return new Result(right, Optional.empty());
        });
    }

    private static Held lock(Handle handle, AccountId account) {
        return handle.createQuery(LOCK)
                .bind("account", account.value())
                .map((row, context) -> new Held(
                        row.getInt("failures"),
                        Optional.ofNullable(row.getTimestamp("wait_until")).map(java.sql.Timestamp::toInstant)))
                .one();
    }
}
