package io.vitrine.identity.recovery;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.limits.Limiter;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.EmailAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A forgotten password: a link by mail, and with it a new one. */
@ApplicationScoped
public class PasswordReset {

    private static final int PER_MAILBOX = 5;
    private static final int PER_ADDRESS = 60;
    private static final Duration WINDOW = Duration.ofHours(1);

    @Inject
    PasswordRows rows;

    @Inject
    AccountLinks links;

    @Inject
    PasswordChoice choice;

    @Inject
    Replacement replacement;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Limiter perMailbox;

    @SuppressWarnings("NullAway.Init")
    private Limiter perAddress;

    @PostConstruct
    void limit() {
        perMailbox = new Limiter("password-reset", PER_MAILBOX, WINDOW, clock);
        perAddress = new Limiter("password-reset-address", PER_ADDRESS, WINDOW, clock);
    }

    /**
     * Has a link mailed if the address has an account in this business. Whether it has, the caller does not learn, not from
     * the time either: the same is written for an address that nobody has, and the mail is somebody else's work.
     *
     * @throws Problem 404 on the platform's host, 422 when it is no e-mail address, 429 when it was asked for too often
     */
    @Transactional
    public void ask(String email) {
        Tenant tenant = business();
        perAddress.take(CurrentCall.require().origin());
        EmailAddress address = EmailAddress.parse(email).orElseThrow(() -> Problem.invalid("email", EmailAddress.RULE));
        perMailbox.take(address.key() + '|' + tenant.id());
        AccountId nobody = new AccountId(ids.next());
        AccountId account = rows.memberId(address, tenant.id()).orElse(nobody);
        audit.recordOnPlatform(
                AuditEntry.created("password-reset.asked", "account", account, Map.of()), Optional.of(tenant.id()));
        outbox.publishFor(tenant, new ResetRequested(account));
    }

    /** Whether the link can still be used. */
    public boolean good(String token) {
        return holder(token).isPresent();
    }

    /**
     * Takes the new password, and ends every session and token of the account.
     *
     * @throws Problem 422 when the link is unknown, used or older than 30 minutes, or the password does not fit the rules
     */
    public void confirm(String token, String password) {
        AccountId account = holder(token).orElseThrow(PasswordReset::spent);
        NewPassword taken = choice.take(account, password);
        if (!replacement.byLink(new OpaqueToken(token), taken)) {
            throw spent();
        }
    }

    private Optional<AccountId> holder(String token) {
        return links.peek(
                AccountLinks.Purpose.RESET_PASSWORD,
                new OpaqueToken(token),
                business().id());
    }

    private static Problem spent() {
        return Problem.invalid(
                "token", "This link has been used already or is older than 30 minutes. Ask for a new one.");
    }

    private static Tenant business() {
        return CurrentCall.require().tenant().orElseThrow(() -> Problem.notFound("address"));
    }
}
