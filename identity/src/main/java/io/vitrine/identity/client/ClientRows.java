package io.vitrine.identity.client;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.program.ClientId;
import io.vitrine.identity.program.Scopes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The table of clients. */
@ApplicationScoped
class ClientRows {

    private static final String ADD = """
            insert into oauth_client (id, tenant_id, account_id, name, redirect_uris, scopes, secret_hash, secret_end, created_at)
            values (:id, :tenant, :account, :name, :uris, :scopes, :hash, :end, :now)""";
    private static final String COUNT = """
            select count(*) from oauth_client where tenant_id = :tenant and revoked_at is null""";
    private static final String LIST = """
            select c.*, a.name as maker,
                   (select count(distinct r.account_id) from refresh_token r
                    where r.client_id = c.id and r.revoked_at is null and r.used_at is null and r.expires_at > :now) as people
            from oauth_client c join account a on a.id = c.account_id
            where c.tenant_id = :tenant and c.revoked_at is null order by c.id desc""";
    private static final String FIND = """
            select c.*, a.name as maker, 0 as people from oauth_client c join account a on a.id = c.account_id
            where c.tenant_id = :tenant and c.id = :id and c.revoked_at is null""";
    private static final String SECRET_FITS = """
            select exists (select from oauth_client c where c.id = :id and c.tenant_id = :tenant
              and (c.secret_hash = :hash or (c.old_hash = :hash and c.old_until > :now)))""";
    private static final String ROTATE = """
            update oauth_client set old_hash = secret_hash, old_until = :until, secret_hash = :hash, secret_end = :end,
                   account_id = :account
            where id = :id and tenant_id = :tenant and revoked_at is null and secret_hash is not null""";
    private static final String REVOKE = """
            update oauth_client set revoked_at = :now where id = :id and tenant_id = :tenant and revoked_at is null""";
    private static final String REVOKE_FAMILIES =
            "update refresh_token set revoked_at = :now where client_id = :id and revoked_at is null";
    private static final String REVOKE_GRANTS =
            "update client_grant set revoked_at = :now where client_id = :id and revoked_at is null";
    private static final String USED = """
            update oauth_client set last_used_at = :now
            where id = :id and (last_used_at is null or last_used_at <= cast(:now as timestamptz) - interval '1 minute')""";

    @Inject
    Database database;

    void add(
            ClientId id,
            TenantId tenant,
            AccountId account,
            RegisterClient wanted,
            Optional<OpaqueToken> secret,
            Instant now) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("id", id.value())
                        .bind("tenant", tenant.value())
                        .bind("account", account.value())
                        .bind("name", wanted.name())
                        .bindArray(
                                "uris",
                                String.class,
                                wanted.redirectUris().stream()
                                        .map(RedirectUri::value)
                                        .toList())
                        .bindArray("scopes", String.class, wanted.scopes().codes())
                        .bind("hash", secret.map(OpaqueToken::hash).orElse(null))
                        .bind("end", secret.map(NewClient::end).orElse(null))
                        .bind("now", now)
                        .execute());
    }

    int count(TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(COUNT)
                        .bind("tenant", tenant.value())
                        .mapTo(Integer.class)
                        .one());
    }

    List<OAuthClient> list(TenantId tenant, Instant now) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(LIST)
                        .bind("tenant", tenant.value())
                        .bind("now", now)
                        .map(ClientRows::read)
                        .list());
    }

    Optional<OAuthClient> find(ClientId id, TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("tenant", tenant.value())
                        .bind("id", id.value())
                        .map(ClientRows::read)
                        .findOne());
    }

    boolean secretFits(ClientId id, TenantId tenant, OpaqueToken secret, Instant now) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(SECRET_FITS)
                        .bind("id", id.value())
                        .bind("tenant", tenant.value())
                        .bind("hash", secret.hash())
                        .bind("now", now)
                        .mapTo(Boolean.class)
                        .one());
    }

    /** Whether there was a client with a secret. */
    boolean rotate(ClientId id, TenantId tenant, AccountId account, OpaqueToken secret, Instant oldUntil) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(ROTATE)
                                .bind("id", id.value())
                                .bind("tenant", tenant.value())
                                .bind("account", account.value())
                                .bind("hash", secret.hash())
                                .bind("end", NewClient.end(secret))
                                .bind("until", oldUntil)
                                .execute())
                == 1;
    }

    /** Ends the client with everything it was ever given; whether there was one. */
    boolean revoke(ClientId id, TenantId tenant, Instant now) {
        return database.platform().withHandle(handle -> {
            int ended = handle.createUpdate(REVOKE)
                    .bind("id", id.value())
                    .bind("tenant", tenant.value())
                    .bind("now", now)
                    .execute();
            if (ended == 1) {
                for (String more : List.of(REVOKE_FAMILIES, REVOKE_GRANTS)) {
                    handle.createUpdate(more)
                            .bind("id", id.value())
                            .bind("now", now)
                            .execute();
                }
            }
            return ended == 1;
        });
    }

    /** Notes the use, at most once a minute. */
    void used(ClientId id, Instant now) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(USED)
                        .bind("id", id.value())
                        .bind("now", now)
                        .execute());
    }

    private static OAuthClient read(ResultSet row, StatementContext context) throws SQLException {
        return new OAuthClient(
                new ClientId(row.getObject("id", UUID.class)),
                new TenantId(row.getObject("tenant_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("maker"),
                row.getString("name"),
                Arrays.stream((String[]) row.getArray("redirect_uris").getArray())
                        .map(RedirectUri::new)
                        .toList(),
                Scopes.stored((String[]) row.getArray("scopes").getArray()),
                Optional.ofNullable(row.getString("secret_end")),
                row.getTimestamp("created_at").toInstant(),
                time(row, "last_used_at"),
                time(row, "old_until"),
                row.getInt("people"));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        @Nullable Timestamp time = row.getTimestamp(column);
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }
}
