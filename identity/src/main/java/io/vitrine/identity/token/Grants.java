package io.vitrine.identity.token;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.program.ClientId;
import io.vitrine.identity.program.Scopes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What clients are granted for their own secrets: each lives as long as its access token. */
@ApplicationScoped
class Grants {

    @Inject
    GrantRows rows;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Transactional
    public UUID give(ClientId client, Scopes scopes, TenantId tenant) {
        UUID id = ids.next();
        rows.add(id, client, tenant, clock.instant().plus(AccessTokens.LIFE));
        audit.recordOnPlatform(
                AuditEntry.created("client.granted", "client", client, Map.of("scopes", scopes.toString())),
                Optional.of(tenant));
        return id;
    }

    @Transactional
    public void end(UUID id, ClientId client, TenantId tenant) {
        if (rows.revoke(id, client, clock.instant())) {
            audit.recordOnPlatform(
                    AuditEntry.created("client.grant-ended", "client", client, Map.of()), Optional.of(tenant));
        }
    }

    @Transactional
    public void sweep() {
        rows.sweep(clock.instant());
    }
}
