package io.vitrine.identity.signin;

import io.vitrine.core.persistence.Database;
import io.vitrine.identity.account.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Locks the sign-in of an e-mail address after fifty failures within a day, from wherever they came: until a link in a mail
 * is opened, or for a day. Addresses that nobody has are locked just so.
 */
@ApplicationScoped
public class Lock {

    static final int MOST = 50;
    static final Duration DAY = Duration.ofDays(1);

    private static final String UNTIL =
            "select locked_until from sign_in_lock where who = :who and locked_until > :now";
    private static final String FAILED = """
            insert into sign_in_lock as l (who, failures, since) values (:who, 1, :now)
            on conflict (who) do update
               set failures = case when l.since > :dayAgo then l.failures + 1 else 1 end,
                   since = case when l.since > :dayAgo then l.since else :now end
            returning failures""";
    private static final String LOCK = """
            update sign_in_lock set locked_until = :until, failures = 0, since = :now where who = :who""";
    private static final String SWEEP = """
            delete from sign_in_lock where since < :dayAgo and (locked_until is null or locked_until < :now)""";
    private static final String FORGET = "delete from sign_in_lock where who = :who";

    @Inject
    Database database;

    @Inject
    SignInTrail trail;

    @Inject
    Clock clock;

    /** Opens the sign-in of the address again. */
    @Transactional
    public void open(EmailAddress address) {
        forget(trail.pseudonym(address.key()));
    }

    /** @throws io.vitrine.core.problem.TryLater 429 while it is locked */
    @Transactional
    public void check(String who) {
        Instant now = clock.instant();
        database.platform()
                .withHandle(handle -> handle.createQuery(UNTIL)
                        .bind("who", who)
                        .bind("now", now)
                        .map((row, context) -> row.getTimestamp(1))
                        .findOne())
                .map(Timestamp::toInstant)
                .ifPresent(until -> {
                    throw SignInRefused.locked(Duration.between(now, until));
                });
    }

    @Transactional
    public void failed(String who, Runnable locked) {
        Instant now = clock.instant();
        int failures = database.platform()
                .withHandle(handle -> handle.createQuery(FAILED)
                        .bind("who", who)
                        .bind("now", now)
                        .bind("dayAgo", now.minus(DAY))
                        .mapTo(int.class)
                        .one());
        if (failures >= MOST) {
            lock(who, now);
            locked.run();
        }
    }

    @Transactional
    public void forget(String who) {
        database.platform()
                .useHandle(
                        handle -> handle.createUpdate(FORGET).bind("who", who).execute());
    }

    /** Forgets failures that do not count any more. */
    @Transactional
    public void sweep() {
        Instant now = clock.instant();
        database.platform()
                .useHandle(handle -> handle.createUpdate(SWEEP)
                        .bind("now", now)
                        .bind("dayAgo", now.minus(DAY))
                        .execute());
    }

    private void lock(String who, Instant now) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(LOCK)
                        .bind("who", who)
                        .bind("until", now.plus(DAY))
                        .bind("now", now)
                        .execute());
    }
}
