package io.vitrine.identity.session;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Member;
import io.vitrine.identity.account.MemberReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of portal sessions, by the hash of each cookie. */
@ApplicationScoped
class SessionRows {

    private static final String ADD = """
            insert into portal_session
                (token_hash, id, account_id, tenant_id, created_at, last_active, proved_at, device, address, second_factor,
                 vouched)
            values (:hash, :id, :account, :tenant, :opened, :now, :proved, :device, :address, :factor, :vouched)""";
    private static final String FIND = """
            select m.id, m.tenant_id, m.name, m.role, m.role_name, m.permissions, m.limits, m.locations, w.withheld,
                   s.id as session, s.created_at, s.last_active, s.proved_at, s.second_factor, s.vouched
            from portal_session s join member m on m.id = s.account_id and m.tenant_id = s.tenant_id
            left join owner_narrowing w on w.account_id = m.id and w.tenant_id = m.tenant_id
            where s.token_hash = :hash and s.tenant_id = :tenant""";
    private static final String TOUCH =
            "update portal_session set last_active = greatest(last_active, :now) where token_hash = :hash";
    private static final String RENEW = """
            update portal_session
            set token_hash = :next, proved_at = :now, second_factor = second_factor or :factor
            where token_hash = :hash""";
    private static final String REMOVE =
            "delete from portal_session where token_hash = :hash returning id, account_id, tenant_id";
    private static final String REMOVE_OWN = """
            delete from portal_session where id = :id and account_id = :account returning id, account_id, tenant_id""";
    private static final String REMOVE_OTHERS = """
            delete from portal_session where account_id = :account and id <> :except and (not second_factor or not :bare)
            returning id, account_id, tenant_id""";
    private static final String LIST = """
            select s.id, t.name as business, s.device, s.address, s.created_at, s.last_active, s.second_factor
            from portal_session s join tenant t on t.id = s.tenant_id
            where s.account_id = :account and s.last_active > :idleSince and s.created_at > :openedAfter
            order by s.last_active desc""";
    private static final String SWEEP =
            "delete from portal_session where last_active < :idleSince or created_at < :openedBefore";

    private static final UUID NONE = new UUID(0, 0);

    /** Whose session was removed. */
    record Removed(SessionId id, AccountId account, TenantId tenant) {}

    /** What is known of a session when it comes to be. */
    record New(
            SessionId id,
            Instant opened,
            Instant proved,
            boolean secondFactor,
            boolean vouched,
            String device,
            String address) {}

    @Inject
    Database database;

    void add(OpaqueToken token, Member member, New session, Instant now) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("hash", token.hash())
                        .bind("id", session.id().value())
                        .bind("account", member.account().value())
                        .bind("tenant", member.tenant().value())
                        .bind("opened", session.opened())
                        .bind("proved", session.proved())
                        .bind("now", now)
                        .bind("device", session.device())
                        .bind("address", session.address())
                        .bind("factor", session.secondFactor())
                        .bind("vouched", session.vouched())
                        .execute());
    }

    /** The row as it is; how its person stands with second factors is added elsewhere. */
    Optional<Found> find(OpaqueToken token, TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("hash", token.hash())
                        .bind("tenant", tenant.value())
                        .map((row, context) -> Found.read(row))
                        .findOne());
    }

    void touch(OpaqueToken token, Instant now) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(TOUCH)
                        .bind("hash", token.hash())
                        .bind("now", now)
                        .execute());
    }

    /** Gives the session a new cookie; whether the old one was good. */
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

    Optional<Removed> remove(OpaqueToken token) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(REMOVE)
                        .bind("hash", token.hash())
                        .map((row, context) -> removed(row))
                        .findOne());
    }

    Optional<Removed> remove(SessionId id, AccountId account) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(REMOVE_OWN)
                        .bind("id", id.value())
                        .bind("account", account.value())
                        .map((row, context) -> removed(row))
                        .findOne());
    }

    /** @param bare only those that showed no second factor */
    List<Removed> removeOthers(AccountId account, Optional<SessionId> except, boolean bare) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(REMOVE_OTHERS)
                        .bind("account", account.value())
                        .bind("except", except.map(SessionId::value).orElse(NONE))
                        .bind("bare", bare)
                        .map((row, context) -> removed(row))
                        .list());
    }

    List<OwnSession> list(AccountId account, Instant idleSince, Instant openedAfter) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(LIST)
                        .bind("account", account.value())
                        .bind("idleSince", idleSince)
                        .bind("openedAfter", openedAfter)
                        .map((row, context) -> OwnSession.read(row))
                        .list());
    }

    void sweep(Instant idleSince, Instant openedBefore) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(SWEEP)
                        .bind("idleSince", idleSince)
                        .bind("openedBefore", openedBefore)
                        .execute());
    }

    private static Removed removed(ResultSet row) throws SQLException {
        return new Removed(
                new SessionId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                new TenantId(row.getObject("tenant_id", UUID.class)));
    }

    /** A session with its member. */
    record Found(
            SessionId id,
            Member member,
            boolean secondFactor,
            boolean vouched,
            Instant opened,
            Instant proved,
            Instant lastActive) {

        private static Found read(ResultSet row) throws SQLException {
            return new Found(
                    new SessionId(row.getObject("session", UUID.class)),
                    MemberReader.read(row),
                    row.getBoolean("second_factor"),
                    row.getBoolean("vouched"),
                    row.getTimestamp("created_at").toInstant(),
                    row.getTimestamp("proved_at").toInstant(),
                    row.getTimestamp("last_active").toInstant());
        }
    }
}
