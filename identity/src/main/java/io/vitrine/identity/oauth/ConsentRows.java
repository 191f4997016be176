package io.vitrine.identity.oauth;

import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.program.ClientId;
import io.vitrine.identity.program.Scopes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** Consents as the living refresh tokens of clients show them. */
@ApplicationScoped
class ConsentRows {

    private static final String LIST = """
            select c.id, c.name, r.scopes, r.created_at from refresh_token r join oauth_client c on c.id = r.client_id
            where r.account_id = :account and r.tenant_id = :tenant and r.revoked_at is null and r.used_at is null
              and r.expires_at > :now and c.revoked_at is null
            order by r.created_at desc""";
    private static final String WITHDRAW = """
            update refresh_token set revoked_at = :now
            where account_id = :account and tenant_id = :tenant and client_id = :client and revoked_at is null""";

    @Inject
    Database database;

    List<Consent> list(AccountId account, TenantId tenant, Instant now) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(LIST)
                        .bind("account", account.value())
                        .bind("tenant", tenant.value())
                        .bind("now", now)
                        .map(ConsentRows::read)
                        .list());
    }

    /** Whether there was anything to withdraw. */
    boolean withdraw(ClientId client, AccountId account, TenantId tenant, Instant now) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(WITHDRAW)
                                .bind("account", account.value())
                                .bind("tenant", tenant.value())
                                .bind("client", client.value())
                                .bind("now", now)
                                .execute())
                > 0;
    }

    private static Consent read(ResultSet row, StatementContext context) throws SQLException {
        return new Consent(
                new ClientId(row.getObject("id", UUID.class)),
                row.getString("name"),
                Scopes.stored((String[]) row.getArray("scopes").getArray()).stream()
                        .map(Permission::code)
                        .sorted()
                        .toList(),
                row.getTimestamp("created_at").toInstant());
    }
}
