package io.vitrine.identity.recovery;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Accounts;
import io.vitrine.identity.signin.Lock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** Opens a sign-in that was locked because too many passwords were tried. */
@ApplicationScoped
public class Unlock {

    @Inject
    AccountLinks links;

    @Inject
    Accounts accounts;

    @Inject
    Lock lock;

    @Inject
    Audit audit;

    /** @throws Problem 404 on the platform's host, 422 when the link is unknown, used or older than a day */
    @Transactional
    public void open(String token) {
        Tenant tenant = CurrentCall.require().tenant().orElseThrow(() -> Problem.notFound("address"));
        AccountId account = links.use(AccountLinks.Purpose.UNLOCK, new OpaqueToken(token), tenant.id())
                .orElseThrow(() -> Problem.invalid(
                        "token", "This link has been used already or is older than a day. Sign in, or wait a day."));
        accounts.addressee(account, tenant.id()).ifPresent(to -> lock.open(to.email()));
        audit.recordOnPlatform(
                AuditEntry.created("sign-in.unlocked", "account", account, Map.of()), Optional.of(tenant.id()));
    }
}
