package io.vitrine.identity.token;

import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Member;
import io.vitrine.identity.program.ClientId;
import io.vitrine.identity.program.Scopes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of refresh tokens, by the hash of each. */
@ApplicationScoped
class RefreshRows {

    private static final String ADD = """
            insert into refresh_token (token_hash, family, account_id, tenant_id, created_at, expires_at, client_id, scopes)
            values (:hash, :family, :account, :tenant, :now, :until, cast(:client as uuid), cast(:scopes as text[]))""";
    private static final String USE = """
            update refresh_token set used_at = :now
            where token_hash = :hash and tenant_id = :tenant and used_at is null and revoked_at is null
              and expires_at > :now and client_id is not distinct from cast(:client as uuid)
            returning family, account_id, scopes""";
    private static final String FAMILY_OF = """
            select family from refresh_token
            where token_hash = :hash and tenant_id = :tenant and client_id is not distinct from cast(:client as uuid)""";
    private static final String SCOPES = """
            select scopes from refresh_token
            where token_hash = :hash and tenant_id = :tenant and client_id = :client and used_at is null""";
    private static final String REVOKE = """
            update refresh_token set revoked_at = :now where family = :family and revoked_at is null""";
    private static final String ALIVE = """
            select exists (select from refresh_token where family = :family and revoked_at is null and client_id is null)""";
    private static final String CLIENT = """
            select c.name from oauth_client c where c.id = :client and c.tenant_id = :tenant and c.revoked_at is null
              and exists (select from refresh_token r
                          where r.family = :family and r.client_id = c.id and r.revoked_at is null)""";
    private static final String SWEEP = "delete from refresh_token where expires_at < :before";

    /** Who a refresh token stood for. */
    record Use(UUID family, AccountId account, Optional<Scopes> scopes) {}

    @Inject
    Database database;

    void add(
            OpaqueToken token,
            UUID family,
            Member member,
            Optional<AccessClaims.Mandate> mandate,
            Instant now,
            Instant until) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("hash", token.hash())
                        .bind("family", family)
                        .bind("account", member.account().value())
                        .bind("tenant", member.tenant().value())
                        .bind("now", now)
                        .bind("until", until)
                        .bind(
                                "client",
                                mandate.map(held -> held.client().value()).orElse(null))
                        .bindByType(
                                "scopes",
                                mandate.map(held -> held.scopes().codes().toArray(String[]::new))
                                        .orElse(null),
                                String[].class)
                        .execute());
    }

    /** Uses the token up; of several callers at once one succeeds. */
    Optional<Use> use(OpaqueToken token, TenantId tenant, Optional<ClientId> client, Instant now) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(USE)
                        .bind("hash", token.hash())
                        .bind("tenant", tenant.value())
                        .bind("now", now)
                        .bind("client", client.map(ClientId::value).orElse(null))
                        .map((row, context) -> read(row))
                        .findOne());
    }

    Optional<UUID> familyOf(OpaqueToken token, TenantId tenant, Optional<ClientId> client) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(FAMILY_OF)
                        .bind("hash", token.hash())
                        .bind("tenant", tenant.value())
                        .bind("client", client.map(ClientId::value).orElse(null))
                        .mapTo(UUID.class)
                        .findOne());
    }

    Optional<Scopes> scopes(OpaqueToken token, TenantId tenant, ClientId client) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(SCOPES)
                        .bind("hash", token.hash())
                        .bind("tenant", tenant.value())
                        .bind("client", client.value())
                        .map((row, context) -> scopes(row))
                        .findOne()
                        .flatMap(found -> found));
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

    /** Whether a person's own family is alive. */
    boolean alive(UUID family) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(ALIVE)
                        .bind("family", family)
                        .mapTo(boolean.class)
                        .one());
    }

    /** Name of the client, while it and the family that a person allowed it are alive. */
    Optional<String> client(UUID family, ClientId client, TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(CLIENT)
                        .bind("family", family)
                        .bind("client", client.value())
                        .bind("tenant", tenant.value())
                        .mapTo(String.class)
                        .findOne());
    }

    void sweep(Instant before) {
        database.platform()
                .useHandle(handle ->
                        handle.createUpdate(SWEEP).bind("before", before).execute());
    }

    private static Use read(ResultSet row) throws SQLException {
        return new Use(
                row.getObject("family", UUID.class),
                new AccountId(row.getObject("account_id", UUID.class)),
                scopes(row));
    }

    private static Optional<Scopes> scopes(ResultSet row) throws SQLException {
        @Nullable Array scopes = row.getArray("scopes");
        Set<Permission> permissions = scopes == null ? Set.of() : Scopes.stored((String[]) scopes.getArray());
        return permissions.isEmpty() ? Optional.empty() : Optional.of(new Scopes(permissions));
    }
}
