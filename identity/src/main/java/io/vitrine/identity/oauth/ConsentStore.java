package io.vitrine.identity.oauth;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.program.ClientId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Consents in the database; taking one back leaves its event. */
@ApplicationScoped
class ConsentStore {

    @Inject
    ConsentRows rows;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional
    public List<Consent> list(AccountId person, TenantId tenant) {
        return rows.list(person, tenant, clock.instant());
    }

    @Transactional
    public void withdraw(ClientId client, AccountId person, TenantId tenant) {
        if (!rows.withdraw(client, person, tenant, clock.instant())) {
            throw Problem.notFound("consent");
        }
        audit.recordOnPlatform(
                new AuditEntry(
                        "client.disallowed",
                        "client",
                        client.toString(),
                        Optional.of(Map.of("state", "allowed")),
                        Optional.of(Map.of("state", "withdrawn")),
                        Optional.empty()),
                Optional.of(tenant));
    }
}
