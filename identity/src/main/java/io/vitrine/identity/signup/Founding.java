package io.vitrine.identity.signup;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.tenant.NewTenant;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.Tenants;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Accounts;
import io.vitrine.identity.account.NewOwner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** The one transaction in which a business, its owner and the wish for a mail come to be. */
@ApplicationScoped
class Founding {

    @Inject
    Tenants tenants;

    @Inject
    Accounts accounts;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Transactional
    public Tenant found(NewTenant wanted, NewOwner owner) {
        Tenant tenant = tenants.register(wanted);
        AccountId account = accounts.enrol(owner, tenant.id());
        audit.recordOnPlatform(
                AuditEntry.created("business.signed-up", "business", tenant.id(), facts(tenant)),
                Optional.of(tenant.id()));
        audit.recordOnPlatform(
                AuditEntry.created("membership.granted", "account", account, Map.of("role", "OWNER")),
                Optional.of(tenant.id()));
        outbox.publishFor(tenant, new VerificationRequested(account));
        return tenant;
    }

    private static Map<String, String> facts(Tenant tenant) {
        return Map.of(
                "slug", tenant.slug(),
                "country", tenant.country(),
                "currency", tenant.currency().getCurrencyCode(),
                "timeZone", tenant.zone().getId());
    }
}
