package io.vitrine.identity.sso;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.secrets.SecretBox;
import io.vitrine.core.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** The table of providers, one per business; secrets go in and out sealed. */
@ApplicationScoped
class ProviderRows {

    private static final String FIND = """
            select name, issuer, client_id, domains, required, trusts_factor, changed_at from sso_provider
            where tenant_id = :tenant""";
    private static final String SECRET =
            "select client_secret from sso_provider where tenant_id = :tenant and issuer = :issuer";
    private static final String SET = """
            insert into sso_provider
                (tenant_id, name, issuer, client_id, client_secret, domains, required, trusts_factor, changed_at)
            values (:tenant, :name, :issuer, :client, :secret, :domains, :required, :factor, :now)
            on conflict (tenant_id) do update
               set name = excluded.name, issuer = excluded.issuer, client_id = excluded.client_id,
                   client_secret = excluded.client_secret, domains = excluded.domains, required = excluded.required,
                   trusts_factor = excluded.trusts_factor, changed_at = excluded.changed_at""";
    private static final String REMOVE = "delete from sso_provider where tenant_id = :tenant";

    @Inject
    Database database;

    @Inject
    SecretBox box;

    Optional<Provider> find(TenantId tenant) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("tenant", tenant.value())
                        .map(ProviderRows::read)
                        .findOne());
    }

    /** The secret for this issuer; for any other there is none. */
    Optional<String> secret(TenantId tenant, String issuer) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(SECRET)
                        .bind("tenant", tenant.value())
                        .bind("issuer", issuer)
                        .mapTo(byte[].class)
                        .findOne())
                .map(kept -> new String(box.open(name(tenant, issuer), kept), StandardCharsets.UTF_8));
    }

    void set(TenantId tenant, Provider provider, String secret) {
        byte[] sealed = box.seal(name(tenant, provider.issuer()), secret.getBytes(StandardCharsets.UTF_8));
        database.platform()
                .useHandle(handle -> handle.createUpdate(SET)
                        .bind("tenant", tenant.value())
                        .bind("name", provider.name())
                        .bind("issuer", provider.issuer())
                        .bind("client", provider.clientId())
                        .bind("secret", sealed)
                        .bindArray("domains", String.class, provider.domains())
                        .bind("required", provider.required())
                        .bind("factor", provider.trustsFactor())
                        .bind("now", provider.changedAt())
                        .execute());
    }

    void remove(TenantId tenant) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(REMOVE)
                        .bind("tenant", tenant.value())
                        .execute());
    }

    /** Bound into the seal, so that a secret opens for its business and issuer only. */
    private static String name(TenantId tenant, String issuer) {
        return "sso:" + tenant + ':' + issuer;
    }

    private static Provider read(ResultSet row, StatementContext context) throws SQLException {
        return new Provider(
                row.getString("name"),
                row.getString("issuer"),
                row.getString("client_id"),
                List.of((String[]) row.getArray("domains").getArray()),
                row.getBoolean("required"),
                row.getBoolean("trusts_factor"),
                row.getTimestamp("changed_at").toInstant());
    }
}
