package io.vitrine.identity.operator;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The tables of operators and their sessions. */
@ApplicationScoped
class OperatorRows {

    private static final String CREDENTIALS = """
            select a.id, a.name, a.password_hash from operator o join account a on a.id = o.account_id
            where lower(a.email) = :email and a.verified_at is not null and o.ended_at is null""";
    private static final String KNOWN = """
            select exists (select from operator o join account a on a.id = o.account_id where lower(a.email) = :email)""";
    private static final String ADD = """
            insert into operator (account_id, added_at) values (:account, :now)
            on conflict (account_id) do update set ended_at = null""";
    private static final String OPEN = """
            insert into operator_session (token_hash, account_id, created_at, last_active)
            values (:hash, :account, :now, :now)""";
    private static final String FIND = """
            select a.id, a.name, s.last_active from operator_session s
            join operator o on o.account_id = s.account_id join account a on a.id = s.account_id
            where s.token_hash = :hash and o.ended_at is null and s.last_active > :idleSince and s.created_at > :openedAfter""";
    private static final String TOUCH = "update operator_session set last_active = :now where token_hash = :hash";
    private static final String CLOSE = "delete from operator_session where token_hash = :hash returning account_id";
    private static final String SWEEP =
            "delete from operator_session where last_active <= :idleSince or created_at <= :openedAfter";

    static final Duration IDLE = Duration.ofMinutes(15);
    static final Duration LONGEST = Duration.ofHours(12);

    /** What a sign-in is compared with. */
    record Credentials(Operator operator, String passwordHash) {

        @Override
        public String toString() {
            return "Credentials";
        }
    }

    /** A session that is good now. */
    record Session(Operator operator, Instant lastActive) {}

    @Inject
    Database database;

    Optional<Credentials> credentials(EmailAddress email) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(CREDENTIALS)
                        .bind("email", email.key())
                        .map((row, context) -> new Credentials(
                                new Operator(new AccountId(row.getObject("id", UUID.class)), row.getString("name")),
                                row.getString("password_hash")))
                        .findOne());
    }

    boolean known(EmailAddress email) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(KNOWN)
                        .bind("email", email.key())
                        .mapTo(boolean.class)
                        .one());
    }

    void add(AccountId account, Instant now) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("account", account.value())
                        .bind("now", now)
                        .execute());
    }

    void open(OpaqueToken token, AccountId account, Instant now) {
        database.platform().useHandle(handle -> {
            handle.createUpdate(SWEEP)
                    .bind("idleSince", now.minus(IDLE))
                    .bind("openedAfter", now.minus(LONGEST))
                    .execute();
            handle.createUpdate(OPEN)
                    .bind("hash", token.hash())
                    .bind("account", account.value())
                    .bind("now", now)
                    .execute();
        });
    }

    Optional<Session> find(OpaqueToken token, Instant now) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("hash", token.hash())
                        .bind("idleSince", now.minus(IDLE))
                        .bind("openedAfter", now.minus(LONGEST))
                        .map((row, context) -> new Session(
                                new Operator(new AccountId(row.getObject("id", UUID.class)), row.getString("name")),
                                row.getTimestamp("last_active").toInstant()))
                        .findOne());
    }

    void touch(OpaqueToken token, Instant now) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(TOUCH)
                        .bind("hash", token.hash())
                        .bind("now", now)
                        .execute());
    }

    Optional<AccountId> close(OpaqueToken token) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(CLOSE)
                        .bind("hash", token.hash())
                        .mapTo(UUID.class)
                        .findOne()
                        .map(AccountId::new));
    }
}
