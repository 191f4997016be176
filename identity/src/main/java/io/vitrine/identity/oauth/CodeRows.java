package io.vitrine.identity.oauth;

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
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** The table of codes, by the hash of each. */
@ApplicationScoped
class CodeRows {

    private static final String ADD = """
            insert into authorization_code
                (code_hash, tenant_id, client_id, account_id, redirect_uri, scopes, challenge, expires_at)
            values (:hash, :tenant, :client, :account, :uri, :scopes, :challenge, :until)""";
    private static final String FIND = """
            select client_id, account_id, redirect_uri, scopes, challenge, expires_at, family from authorization_code
            where code_hash = :hash and tenant_id = :tenant and client_id = :client for update""";
    private static final String USE =
            "update authorization_code set used_at = :now, family = :family where code_hash = :hash";
    private static final String SWEEP = "delete from authorization_code where expires_at < :before";

    /**
     * A code as it is stored.
     *
     * @param family what it was exchanged for, if it was
     */
    record Row(
            AccountId account,
            String redirectUri,
            Scopes scopes,
            Challenge challenge,
            Instant expiresAt,
            Optional<UUID> family) {}

    @Inject
    Database database;

    void add(
            OpaqueToken code,
            TenantId tenant,
            ConsentRequest request,
            Scopes scopes,
            AccountId account,
            Instant until) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("hash", code.hash())
                        .bind("tenant", tenant.value())
                        .bind("client", request.client().id().value())
                        .bind("account", account.value())
                        .bind("uri", request.redirectUri().value())
                        .bindArray("scopes", String.class, scopes.codes())
                        .bind("challenge", request.challenge())
                        .bind("until", until)
                        .execute());
    }

    /** The client's code, held until the transaction ends: of several exchanges at once the others wait. */
    Optional<Row> find(OpaqueToken code, ClientId client, TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("hash", code.hash())
                        .bind("tenant", tenant.value())
                        .bind("client", client.value())
                        .map(CodeRows::read)
                        .findOne());
    }

    void use(OpaqueToken code, UUID family, Instant now) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(USE)
                        .bind("hash", code.hash())
                        .bind("family", family)
                        .bind("now", now)
                        .execute());
    }

    void sweep(Instant before) {
        database.platform()
                .useHandle(handle ->
                        handle.createUpdate(SWEEP).bind("before", before).execute());
    }

    private static Row read(ResultSet row, StatementContext context) throws SQLException {
        return new Row(
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("redirect_uri"),
                new Scopes(Scopes.stored((String[]) row.getArray("scopes").getArray())),
                new Challenge(row.getString("challenge")),
                row.getTimestamp("expires_at").toInstant(),
                Optional.ofNullable(row.getObject("family", UUID.class)));
    }
}
