package io.vitrine.identity.token;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.program.ClientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The table of what clients were granted for their own secrets. */
@ApplicationScoped
class GrantRows {

    private static final String ADD = """
            insert into client_grant (id, tenant_id, client_id, expires_at) values (:id, :tenant, :client, :until)""";
    private static final String HOLDER = """
            select c.name, c.account_id from client_grant g join oauth_client c on c.id = g.client_id
            where g.id = :id and g.tenant_id = :tenant and c.id = :client and g.revoked_at is null and g.expires_at > :now
              and c.revoked_at is null and c.secret_hash is not null""";
    private static final String REVOKE = """
            update client_grant set revoked_at = :now where id = :id and client_id = :client and revoked_at is null""";
    private static final String SWEEP = "delete from client_grant where expires_at < :before";

    /** A client and the person who answers for it. */
    record Holder(String client, AccountId account) {}

    @Inject
    Database database;

    void add(UUID id, ClientId client, TenantId tenant, Instant until) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(ADD)
                        .bind("id", id)
                        .bind("tenant", tenant.value())
                        .bind("client", client.value())
                        .bind("until", until)
                        .execute());
    }

    Optional<Holder> holder(UUID id, ClientId client, TenantId tenant, Instant now) {
        return database.platform()
                .withHandle(handle -> handle.createQuery(HOLDER)
                        .bind("id", id)
                        .bind("tenant", tenant.value())
                        .bind("client", client.value())
                        .bind("now", now)
                        .map((row, context) -> new Holder(
                                row.getString("name"), new AccountId(row.getObject("account_id", UUID.class))))
                        .findOne());
    }

    /** Whether it was alive. */
    boolean revoke(UUID id, ClientId client, Instant now) {
        return database.platform()
                        .withHandle(handle -> handle.createUpdate(REVOKE)
                                .bind("id", id)
                                .bind("client", client.value())
                                .bind("now", now)
                                .execute())
                > 0;
    }

    void sweep(Instant before) {
        database.platform()
                .useHandle(handle ->
                        handle.createUpdate(SWEEP).bind("before", before).execute());
    }
}
