package io.vitrine.identity.signup;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.limits.Limiter;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.Tenants;
import io.vitrine.identity.account.Accounts;
import io.vitrine.identity.account.EmailAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Sends the mail of a sign-up again, for those whom it did not reach or whose link grew too old. */
@ApplicationScoped
public class VerificationReminder {

    private static final int MAILS = 5;
    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    Tenants tenants;

    @Inject
    Accounts accounts;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Limiter perMailbox;

    @PostConstruct
    void limit() {
        perMailbox = new Limiter("verification-mails", MAILS, WINDOW, clock);
    }

    /**
     * Sends a new link if this business waits for this mailbox. Whether it does, the caller does not learn.
     *
     * @throws Problem 404 on a business's host, 429 when the mailbox has been written to often enough
     */
    @Transactional
    public void send(String email, String slug) {
        PlatformHost.require();
        EmailAddress.parse(email).ifPresent(address -> {
            perMailbox.take(address.key());
            tenants.bySlug(slug).ifPresent(tenant -> ask(address, tenant));
        });
    }

    private void ask(EmailAddress address, Tenant tenant) {
        accounts.awaited(address, tenant.id()).ifPresent(account -> {
            outbox.publishFor(tenant, new VerificationRequested(account));
            audit.recordOnPlatform(
                    AuditEntry.created("verification.requested", "account", account, Map.of()),
                    Optional.of(tenant.id()));
        });
    }
}
