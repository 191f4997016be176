package io.vitrine.identity.operator;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.session.OwnSession;
import io.vitrine.identity.session.SessionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of operators' sessions. */
@ApplicationScoped
class OperatorSessionRows {

    private static final String OPEN = """
            insert into operator_session (token_hash, account_id, created_at, last_active, id, second_factor, proved_at, device, address)
            values (:hash, :account, :now, :now, :id, :factor, :now, :device, :address)""";
    private static final String FIND = """
            select a.id as account, a.name, s.id, s.second_factor, s.proved_at, s.last_active from operator_session s
            join operator o on o.account_id = s.account_id join account a on a.id = s.account_id
            where s.token_hash = :hash and o.ended_at is null and s.last_active > :idleSince and s.created_at > :openedAfter""";
    private static final String TOUCH = "update operator_session set last_active = :now where token_hash = :hash";
    private static final String RENEW = """
            update operator_session
            set token_hash = :next, proved_at = :now, second_factor = second_factor or :factor
            where token_hash = :hash""";
    private static final String CLOSE = "delete from operator_session where token_hash = :hash returning account_id";
    private static final String CLOSE_OWN = """
            delete from operator_session where id = :id and account_id = :account returning account_id""";
    private static final String CLOSE_OTHERS = """
            delete from operator_session
            where account_id = :account and id is distinct from cast(:except as uuid) and not (:bare and second_factor)
            returning account_id""";
    private static final String LIST = """
            select id, '' as business, device, address, created_at, last_active, second_factor from operator_session
            where account_id = :account and last_active > :idleSince and created_at > :openedAfter
            order by last_active desc""";
    private static final String SWEEP =
            "delete from operator_session where last_active <= :idleSince or created_at <= :openedAfter";

    static final Duration IDLE = Duration.ofMinutes(15);
    static final Duration LONGEST = Duration.ofHours(12);

    /** A session that is good now. */
    record Open(SessionId id, Operator operator, boolean secondFactor, Instant proved, Instant lastActive) {}

    @Inject
    Database database;

    void open(OpaqueToken token, SessionId id, OperatorEntry.SignedIn entry, String device, Instant now) {
        database.platform().useHandle(handle -> {
            handle.createUpdate(SWEEP)
                    .bind("idleSince", now.minus(IDLE))
                    .bind("openedAfter", now.minus(LONGEST))
                    .execute();
            handle.createUpdate(OPEN)
                    .bind("hash", token.hash())
                    .bind("account", entry.operator().account().value())
                    .bind("id", id.value())
                    .bind("factor", entry.secondFactor())
                    .bind("device", device)
                    .bind("address", CurrentCall.require().origin())
                    .bind("now", now)
                    .execute();
        });
    }

    Optional<Open> find(OpaqueToken token, Instant now) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("hash", token.hash())
                        .bind("idleSince", now.minus(IDLE))
                        .bind("openedAfter", now.minus(LONGEST))
                        .map((row, context) -> new Open(
                                new SessionId(row.getObject("id", UUID.class)),
                                new Operator(
                                        new AccountId(row.getObject("account", UUID.class)), row.getString("name")),
                                row.getBoolean("second_factor"),
                                row.getTimestamp("proved_at").toInstant(),
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

    /** Gives the session a new token; whether the old one was good. */
    boolean renew(OpaqueToken token, OpaqueToken next, boolean secondFactor, Instant now) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(RENEW)
                                .bind("hash", token.hash())
                                .bind("next", next.hash())
                                .bind("factor", secondFactor)
                                .bind("now", now)
                                .execute())
                == 1;
    }

    Optional<AccountId> close(OpaqueToken token) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(CLOSE)
                        .bind("hash", token.hash())
                        .mapTo(UUID.class)
                        .findOne()
                        .map(AccountId::new));
    }

    /** Whether the account had such a session. */
    boolean close(SessionId id, AccountId account) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(CLOSE_OWN)
                        .bind("id", id.value())
                        .bind("account", account.value())
                        .mapTo(UUID.class)
                        .findOne())
                .isPresent();
    }

    List<OwnSession> list(AccountId account, Instant now) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(LIST)
                        .bind("account", account.value())
                        .bind("idleSince", now.minus(IDLE))
                        .bind("openedAfter", now.minus(LONGEST))
                        .map((row, context) -> OwnSession.read(row))
                        .list());
    }

    /** Ends all but one; with {@code bare} those that showed no second factor. One entry for each. */
    List<AccountId> closeOthers(AccountId account, Optional<SessionId> except, boolean bare) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(CLOSE_OTHERS)
                        .bind("account", account.value())
                        .bind("bare", bare)
                        .bind("except", except.map(id -> id.value().toString()).orElse(null))
                        .mapTo(UUID.class)
                        .map(AccountId::new)
                        .list());
    }
}
