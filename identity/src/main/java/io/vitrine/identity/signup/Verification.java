package io.vitrine.identity.signup;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.Tenants;
import io.vitrine.identity.account.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Opens the business whose owner shows the secret from the mail. */
@ApplicationScoped
public class Verification {

    @Inject
    VerificationLinks links;

    @Inject
    Accounts accounts;

    @Inject
    Tenants tenants;

    @Inject
    Audit audit;

    @Inject
    Hosts hosts;

    /** @throws Problem 404 on a business's host, 422 when the link is unknown, used or older than 48 hours */
    @Transactional
    public Confirmed confirm(String token) {
        PlatformHost.require();
        VerificationLinks.Purpose link = links.use(new OpaqueToken(token)).orElseThrow(Verification::spent);
        accounts.confirm(link.account(), link.business());
        tenants.activate(link.business());
        audit.recordOnPlatform(
                AuditEntry.created("account.confirmed", "account", link.account(), Map.of()),
                Optional.of(link.business()));
        audit.recordOnPlatform(
                AuditEntry.created("business.opened", "business", link.business(), Map.of("status", "ACTIVE")),
                Optional.of(link.business()));
        Tenant tenant = tenants.byId(link.business()).orElseThrow();
        return new Confirmed(tenant.id(), tenant.name(), hosts.urlOf(tenant.slug()));
    }

    private static Problem spent() {
        return Problem.invalid(
                "token",
                "This link has been used already or is older than 48 hours. Sign in if you opened it before, or have"
                        + " a new one sent.");
    }
}
