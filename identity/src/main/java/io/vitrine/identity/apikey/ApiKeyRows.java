package io.vitrine.identity.apikey;

import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.program.Scopes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The table of keys. */
@ApplicationScoped
class ApiKeyRows {

    private static final String ADD = """
            insert into api_key (id, tenant_id, account_id, name, scopes, secret_hash, secret_end, created_at, expires_at)
            values (:id, :tenant, :account, :name, :scopes, :hash, :end, :now, :expires)""";
    private static final String COUNT = """
            select count(*) from api_key where tenant_id = :tenant and revoked_at is null""";
    private static final String LIST = """
            select k.*, a.name as maker from api_key k join account a on a.id = k.account_id
            where k.tenant_id = :tenant and k.revoked_at is null order by k.id desc""";
    private static final String FIND = """
            select k.*, a.name as maker from api_key k join account a on a.id = k.account_id
            where k.tenant_id = :tenant and k.id = :id and k.revoked_at is null for update of k""";
    private static final String BY_SECRET = """
            select k.*, a.name as maker from api_key k join account a on a.id = k.account_id
            where k.tenant_id = :tenant and k.revoked_at is null and (k.expires_at is null or k.expires_at > :now)
              and (k.secret_hash = :hash or (k.old_hash = :hash and k.old_until > :now))""";
    private static final String ROTATE = """
            update api_key set old_hash = secret_hash, old_until = :until, secret_hash = :hash, secret_end = :end,
                   account_id = :account
            where id = :id""";
    private static final String REVOKE = "update api_key set revoked_at = :now where id = :id";
    private static final String USED = """
            update api_key set last_used_at = :now
            where id = :id and (last_used_at is null or last_used_at <= cast(:now as timestamptz) - interval '1 minute')""";

    /** A key as it is stored. */
    record Row(
            ApiKeyId id,
            String name,
            AccountId account,
            String maker,
            String end,
            Set<Permission> scopes,
            Instant createdAt,
            Optional<Instant> expiresAt,
            Optional<Instant> lastUsedAt,
            Optional<Instant> oldUntil,
            String hash) {}

    @Inject
    Database database;

    void add(ApiKeyId id, TenantId tenant, AccountId account, MakeKey wanted, OpaqueToken secret, Instant now) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("id", id.value())
                        .bind("tenant", tenant.value())
                        .bind("account", account.value())
                        .bind("name", wanted.name())
                        .bindArray("scopes", String.class, wanted.scopes().codes())
                        .bind("hash", secret.hash())
                        .bind("end", NewSecret.end(secret))
                        .bind("now", now)
                        .bind("expires", wanted.expiresAt().orElse(null))
                        .execute());
    }

    int count(TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(COUNT)
                        .bind("tenant", tenant.value())
                        .mapTo(Integer.class)
                        .one());
    }

    List<Row> list(TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(LIST)
                        .bind("tenant", tenant.value())
                        .map(ApiKeyRows::read)
                        .list());
    }

    /** The key, held until the transaction ends. */
    Optional<Row> find(ApiKeyId id, TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("tenant", tenant.value())
                        .bind("id", id.value())
                        .map(ApiKeyRows::read)
                        .findOne());
    }

    Optional<Row> bySecret(OpaqueToken secret, TenantId tenant, Instant now) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(BY_SECRET)
                        .bind("tenant", tenant.value())
                        .bind("hash", secret.hash())
                        .bind("now", now)
                        .map(ApiKeyRows::read)
                        .findOne());
    }

    void rotate(ApiKeyId id, AccountId account, OpaqueToken secret, Instant oldUntil) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(ROTATE)
                        .bind("id", id.value())
                        .bind("account", account.value())
                        .bind("hash", secret.hash())
                        .bind("end", NewSecret.end(secret))
                        .bind("until", oldUntil)
                        .execute());
    }

    void revoke(ApiKeyId id, Instant now) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(REVOKE)
                        .bind("id", id.value())
                        .bind("now", now)
                        .execute());
    }

    /** Notes the use, at most once a minute. */
    void used(ApiKeyId id, Instant now) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(USED)
                        .bind("id", id.value())
                        .bind("now", now)
                        .execute());
    }

    private static Row read(ResultSet row, StatementContext context) throws SQLException {
        return new Row(
                new ApiKeyId(row.getObject("id", UUID.class)),
                row.getString("name"),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("maker"),
                row.getString("secret_end"),
                Scopes.stored((String[]) row.getArray("scopes").getArray()),
                row.getTimestamp("created_at").toInstant(),
                time(row, "expires_at"),
                time(row, "last_used_at"),
                time(row, "old_until"),
                HexFormat.of().formatHex(row.getBytes("secret_hash")));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        @Nullable Timestamp time = row.getTimestamp(column);
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }
}
