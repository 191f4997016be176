package io.vitrine.identity.token;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The table of refresh tokens, by the hash of each. */
@ApplicationScoped
class RefreshRows {

    private static final String ADD = """
            insert into refresh_token (token_hash, family, account_id, tenant_id, created_at, expires_at)
            values (:hash, :family, :account, :tenant, :now, :until)""";
    private static final String USE = """
            update refresh_token set used_at = :now
            where token_hash = :hash and tenant_id = :tenant and used_at is null and revoked_at is null
              and expires_at > :now
            returning family, account_id""";
    private static final String FAMILY_OF =
            "select family from refresh_token where token_hash = :hash and tenant_id = :tenant";
    private static final String REVOKE = """
            update refresh_token set revoked_at = :now where family = :family and revoked_at is null""";
    private static final String ALIVE = """
            select exists (select from refresh_token where family = :family and revoked_at is null)""";
    private static final String SWEEP = "delete from refresh_token where expires_at < :before";

    /** Who a refresh token stood for. */
    record Use(UUID family, AccountId account) {}

    @Inject
    Database database;

    void add(OpaqueToken token, UUID family, Member member, Instant now, Instant until) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("hash", token.hash())
                        .bind("family", family)
                        .bind("account", member.account().value())
                        .bind("tenant", member.tenant().value())
                        .bind("now", now)
                        .bind("until", until)
                        .execute());
    }

    /** Uses the token up; of several callers at once one succeeds. */
    Optional<Use> use(OpaqueToken token, TenantId tenant, Instant now) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(USE)
                        .bind("hash", token.hash())
                        .bind("tenant", tenant.value())
                        .bind("now", now)
                        .map((row, context) -> new Use(
                                row.getObject("family", UUID.class),
                                new AccountId(row.getObject("account_id", UUID.class))))
                        .findOne());
    }

    Optional<UUID> familyOf(OpaqueToken token, TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(FAMILY_OF)
                        .bind("hash", token.hash())
                        .bind("tenant", tenant.value())
                        .mapTo(UUID.class)
                        .findOne());
    }

    /** Ends the family; whether it was alive. */
    boolean revoke(UUID family, Instant now) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(REVOKE)
                                .bind("family", family)
                                .bind("now", now)
                                .execute())
                > 0;
    }

    boolean alive(UUID family) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(ALIVE)
                        .bind("family", family)
                        .mapTo(boolean.class)
                        .one());
    }

    void sweep(Instant before) {
        database.platform()
                .useHandle(handle ->
                        handle.createUpdate(SWEEP).bind("before", before).execute());
    }
}
