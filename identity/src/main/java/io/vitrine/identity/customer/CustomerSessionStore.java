package io.vitrine.identity.customer;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.session.SessionId;
import io.vitrine.identity.session.SessionLife;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Customers' sessions, by the hash of each cookie; each that opens or is closed leaves its event. */
@ApplicationScoped
class CustomerSessionStore {

    private static final String SWEEP =
            "delete from customer_session where last_active < :idleSince or created_at < :openedBefore";

    private static final String ADD = """
            insert into customer_session
                (token_hash, id, account_id, created_at, last_active, device, address, second_factor)
            values (:hash, :id, :account, :now, :now, :device, :address, :factor)""";

    private static final String SESSIONS = """
            select s.id as session, s.created_at as opened, s.last_active, s.device, s.address, s.second_factor,
                   a.id, a.name, a.email, a.number, a.customer_id, a.created_at, a.verified_at
            from customer_session s join customer_account a on a.id = s.account_id""";

    private static final String FIND = SESSIONS + " where s.token_hash = :hash";

    private static final String LIST = SESSIONS + """
             where s.account_id = :account and s.last_active > :idleSince and s.created_at > :openedBefore
            order by s.last_active desc""";

    private static final String TOUCH =
            "update customer_session set last_active = greatest(last_active, :now) where token_hash = :hash";

    private static final String REMOVE = "delete from customer_session where token_hash = :hash returning account_id";

    private static final String REMOVE_OWN =
            "delete from customer_session where id = :id and account_id = :account returning account_id";

    private static final String REMOVE_OTHERS =
            "delete from customer_session where account_id = :account and id <> :except returning account_id";

    private static final String REMOVE_ALL =
            "delete from customer_session where account_id = any(cast(:accounts as uuid[])) returning account_id";

    private static final UUID NONE = new UUID(0, 0);

    @Inject
    Database database;

    @Inject
    CustomerTrail trail;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** Opens a session; the one that the browser had before ends. */
    @Transactional
    public OpaqueToken open(CustomerEntry.SignedIn customer, String device, Optional<OpaqueToken> before) {
        before.ifPresent(this::close);
        OpaqueToken token = OpaqueToken.draw();
        Instant now = clock.instant();
        AccountId account = customer.account().id();
        database.tenant().useHandle(handle -> {
            handle.createUpdate(SWEEP)
                    .bind("idleSince", now.minus(SessionLife.IDLE))
                    .bind("openedBefore", now.minus(SessionLife.LONGEST))
                    .execute();
            handle.createUpdate(ADD)
                    .bind("hash", token.hash())
                    .bind("id", ids.next())
                    .bind("account", account.value())
                    .bind("now", now)
                    .bind("device", device)
                    .bind("address", CurrentCall.require().origin())
                    .bind("factor", customer.secondFactor())
                    .execute();
        });
        trail.change("customer-session.opened", account, Map.of());
        return token;
    }

    /** The session while it is good; it has just been active. */
    @Transactional
    public Optional<CustomerSession> find(OpaqueToken token) {
        Instant now = clock.instant();
        Optional<CustomerSession> found = database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("hash", token.hash())
                        .map((row, context) -> read(row))
                        .findOne())
                .filter(session -> session.goodAt(now));
        found.filter(session -> SessionLife.worthNoting(session.lastActive(), now))
                .ifPresent(session -> database.tenant()
                        .useHandle(handle -> handle.createUpdate(TOUCH)
                                .bind("hash", token.hash())
                                .bind("now", now)
                                .execute()));
        return found;
    }

    @Transactional
    public List<CustomerSession> list(AccountId account) {
        Instant now = clock.instant();
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LIST)
                        .bind("account", account.value())
                        .bind("idleSince", now.minus(SessionLife.IDLE))
                        .bind("openedBefore", now.minus(SessionLife.LONGEST))
                        .map((row, context) -> read(row))
                        .list());
    }

    @Transactional
    public void close(OpaqueToken token) {
        closed(database.tenant()
                .withHandle(handle -> handle.createQuery(REMOVE)
                        .bind("hash", token.hash())
                        .mapTo(UUID.class)
                        .list()));
    }

    /** Whether the account had such a session. */
    @Transactional
    public boolean close(SessionId id, AccountId account) {
        List<UUID> removed = database.tenant()
                .withHandle(handle -> handle.createQuery(REMOVE_OWN)
                        .bind("id", id.value())
                        .bind("account", account.value())
                        .mapTo(UUID.class)
                        .list());
        closed(removed);
        return !removed.isEmpty();
    }

    /** Ends the account's sessions except one. */
    @Transactional
    public void closeOthers(AccountId account, Optional<SessionId> except) {
        closed(database.tenant()
                .withHandle(handle -> handle.createQuery(REMOVE_OTHERS)
                        .bind("account", account.value())
                        .bind("except", except.map(SessionId::value).orElse(NONE))
                        .mapTo(UUID.class)
                        .list()));
    }

    /** Ends every session of these accounts. */
    @Transactional
    public void closeAll(List<AccountId> accounts) {
        List<String> ids =
                accounts.stream().map(account -> account.value().toString()).toList();
        closed(database.tenant()
                .withHandle(handle -> handle.createQuery(REMOVE_ALL)
                        .bindArray("accounts", String.class, ids)
                        .mapTo(UUID.class)
                        .list()));
    }

    private void closed(List<UUID> accounts) {
        accounts.forEach(account -> trail.change("customer-session.closed", AccountId.customer(account), Map.of()));
    }

    private static CustomerSession read(ResultSet row) throws SQLException {
        return new CustomerSession(
                new SessionId(row.getObject("session", UUID.class)),
                CustomerRows.read(row),
                row.getTimestamp("opened").toInstant(),
                row.getTimestamp("last_active").toInstant(),
                row.getString("device"),
                row.getString("address"),
                row.getBoolean("second_factor"));
    }
}
