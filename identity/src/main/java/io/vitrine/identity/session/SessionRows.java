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
import java.util.Optional;
import java.util.UUID;

/** The table of portal sessions, by the hash of each cookie. */
@ApplicationScoped
class SessionRows {

    private static final String ADD = """
            insert into portal_session (token_hash, account_id, tenant_id, created_at, last_active)
            values (:hash, :account, :tenant, :now, :now)""";
    private static final String FIND = """
            select m.id, m.tenant_id, m.name, m.role, m.role_name, m.permissions, m.limits, m.locations,
                   s.created_at, s.last_active
            from portal_session s join member m on m.id = s.account_id and m.tenant_id = s.tenant_id
            where s.token_hash = :hash and s.tenant_id = :tenant""";
    private static final String TOUCH =
            "update portal_session set last_active = greatest(last_active, :now) where token_hash = :hash";
    private static final String REMOVE =
            "delete from portal_session where token_hash = :hash returning account_id, tenant_id";
    private static final String SWEEP =
            "delete from portal_session where last_active < :idleSince or created_at < :openedBefore";

    /** Whose session was removed. */
    record Removed(AccountId account, TenantId tenant) {}

    @Inject
    Database database;

    void add(OpaqueToken token, Member member, Instant now) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("hash", token.hash())
                        .bind("account", member.account().value())
                        .bind("tenant", member.tenant().value())
                        .bind("now", now)
                        .execute());
    }

    Optional<PortalSession> find(OpaqueToken token, TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("hash", token.hash())
                        .bind("tenant", tenant.value())
                        .map((row, context) -> read(row))
                        .findOne());
    }

    void touch(OpaqueToken token, Instant now) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(TOUCH)
                        .bind("hash", token.hash())
                        .bind("now", now)
                        .execute());
    }

    Optional<Removed> remove(OpaqueToken token) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(REMOVE)
                        .bind("hash", token.hash())
                        .map((row, context) -> new Removed(
                                new AccountId(row.getObject("account_id", UUID.class)),
                                new TenantId(row.getObject("tenant_id", UUID.class))))
                        .findOne());
    }

    void sweep(Instant idleSince, Instant openedBefore) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(SWEEP)
                        .bind("idleSince", idleSince)
                        .bind("openedBefore", openedBefore)
                        .execute());
    }

    private static PortalSession read(ResultSet row) throws SQLException {
        Member member = MemberReader.read(row);
        return new PortalSession(
                member,
                member.actor(),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("last_active").toInstant());
    }
}
