package io.vitrine.identity.grant;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The platform's side of a grant: its link, and the membership that the link makes. */
@ApplicationScoped
class InvitationRows {

    private static final String FORGET = """
            delete from grant_invitation where tenant_id = :tenant and grant_id = :grant and used_at is null""";
    private static final String ADD = """
            insert into grant_invitation
                (token_hash, tenant_id, grant_id, email, role, locations, valid_from, valid_until)
            values (:hash, :tenant, :grant, :email, :role, :locations, :from, :until)""";
    private static final String FIND = """
            select tenant_id, grant_id, email, role, valid_from, valid_until from grant_invitation
            where token_hash = :hash and used_at is null and valid_until > :now""";
    private static final String USE =
            "update grant_invitation set used_at = :now where token_hash = :hash and used_at is null";
    private static final String LEAVE = """
            delete from membership
            where account_id = :account and tenant_id = :tenant and role in ('AUDITOR', 'STAKEHOLDER')""";
    private static final String JOIN = """
            insert into membership (account_id, tenant_id, role, locations, valid_from, valid_until, created_at)
            select :account, tenant_id, role, locations, valid_from, valid_until, :now from grant_invitation
            where token_hash = :hash
            on conflict (account_id, tenant_id) do nothing""";
    private static final String END_SESSIONS =
            "delete from portal_session where account_id = :account and tenant_id = :tenant";
    private static final String END_TOKENS = """
            update refresh_token set revoked_at = :now
            where account_id = :account and tenant_id = :tenant and revoked_at is null""";

    /** What a good link stands for. */
    record Found(UUID tenant, GrantId grant, String email, GrantKind kind, Instant from, Instant until) {}

    @Inject
    Database database;

    /** In a transaction of the platform: the caller's belongs to the business. An earlier link ends. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public OpaqueToken issue(GrantView grant, TenantId tenant) {
        OpaqueToken token = OpaqueToken.draw();
        database.platform().useHandle(handle -> {
            forget(handle, tenant, grant.id());
            handle.createUpdate(ADD)
                    .bind("hash", token.hash())
                    .bind("tenant", tenant.value())
                    .bind("grant", grant.id().value())
                    .bind("email", grant.email())
                    .bind("role", grant.kind().name())
                    .bindByType(
                            "locations",
                            grant.scope()
                                    .locations()
                                    .map(some -> some.toArray(UUID[]::new))
                                    .orElse(null),
                            UUID[].class)
                    .bind("from", grant.from())
                    .bind("until", grant.until())
                    .execute();
        });
        return token;
    }

    Optional<Found> find(OpaqueToken token, Instant now) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("hash", token.hash())
                        .bind("now", now)
                        .map((row, context) -> new Found(
                                row.getObject("tenant_id", UUID.class),
                                new GrantId(row.getObject("grant_id", UUID.class)),
                                row.getString("email"),
                                GrantKind.valueOf(row.getString("role")),
                                row.getTimestamp("valid_from").toInstant(),
                                row.getTimestamp("valid_until").toInstant()))
                        .findOne());
    }

    /** Uses the link up and lets the account in; whether both could be done. */
    boolean join(OpaqueToken token, AccountId account, TenantId tenant, Instant now) {
        return database.platform().withHandle(handle -> {
            leave(handle, account, tenant);
            int used = handle.createUpdate(USE)
                    .bind("hash", token.hash())
                    .bind("now", now)
                    .execute();
            return used == 1
                    && handle.createUpdate(JOIN)
                                    .bind("hash", token.hash())
                                    .bind("account", account.value())
                                    .bind("now", now)
                                    .execute()
                            == 1;
        });
    }

    /** Lets nobody in by the grant any more; sessions and tokens of its holder end. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void end(GrantId grant, Optional<AccountId> holder, TenantId tenant, Instant now) {
        database.platform().useHandle(handle -> {
            forget(handle, tenant, grant);
            holder.ifPresent(account -> {
                leave(handle, account, tenant);
                handle.createUpdate(END_SESSIONS)
                        .bind("account", account.value())
                        .bind("tenant", tenant.value())
                        .execute();
                handle.createUpdate(END_TOKENS)
                        .bind("account", account.value())
                        .bind("tenant", tenant.value())
                        .bind("now", now)
                        .execute();
            });
        });
    }

    private static void forget(Handle handle, TenantId tenant, GrantId grant) {
        handle.createUpdate(FORGET)
                .bind("tenant", tenant.value())
                .bind("grant", grant.value())
                .execute();
    }

    private static void leave(Handle handle, AccountId account, TenantId tenant) {
        handle.createUpdate(LEAVE)
                .bind("account", account.value())
                .bind("tenant", tenant.value())
                .execute();
    }
}
