package io.vitrine.identity.recovery;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.Accounts;
import io.vitrine.identity.operator.OperatorSessions;
import io.vitrine.identity.session.OwnSessions;
import io.vitrine.identity.session.SessionId;
import io.vitrine.identity.signin.Lock;
import io.vitrine.identity.token.OwnTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** The moment in which one password takes the place of another. */
@ApplicationScoped
class Replacement {

    @Inject
    PasswordRows rows;

    @Inject
    AccountLinks links;

    @Inject
    Accounts accounts;

    @Inject
    OwnSessions sessions;

    @Inject
    OwnTokens tokens;

    @Inject
    OperatorSessions operators;

    @Inject
    Lock lock;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    /** Whether the link was still good; everything that was open ends. */
    @Transactional
    public boolean byLink(OpaqueToken link, NewPassword password) {
        Tenant tenant = CurrentCall.require().business();
        Optional<AccountId> account = links.use(AccountLinks.Purpose.RESET_PASSWORD, link, tenant.id());
        account.ifPresent(known -> {
            replace(known, password, "password.reset");
            endAll(known, Optional.empty());
            accounts.addressee(known, tenant.id()).ifPresent(to -> lock.open(to.email()));
        });
        return account.isPresent();
    }

    /** @param everywhere whether all that is open ends, except this session */
    @Transactional
    public void byPerson(AccountId account, NewPassword password, boolean everywhere, Optional<SessionId> except) {
        replace(account, password, "password.changed");
        if (everywhere) {
            endAll(account, except);
        }
    }

    private void replace(AccountId account, NewPassword password, String action) {
        Call call = CurrentCall.require();
        rows.set(account, password);
        audit.recordOnPlatform(
                AuditEntry.created(action, "account", account, Map.of()),
                call.tenant().map(tenant -> tenant.id()));
        call.tenant().ifPresent(tenant -> outbox.publishFor(tenant, new PasswordReplaced(account)));
    }

    private void endAll(AccountId account, Optional<SessionId> except) {
        sessions.endOthers(account, except);
        tokens.endAll(account);
        operators.endOthers(account, except);
    }
}
