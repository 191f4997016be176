package io.vitrine.identity.recovery;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.mail.Mail;
import io.vitrine.core.mail.Mailer;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.signin.SignInLocked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes to people about their passwords. A mail server that does not answer is asked again, each time with a new link. */
@ApplicationScoped
class AccountMails implements Subscriber {

    @Inject
    AccountLinks links;

    @Inject
    Mailer mailer;

    @Inject
    Hosts hosts;

    @Override
    public String name() {
        return "account-mails";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(ResetRequested.TYPE, SignInLocked.TYPE, PasswordReplaced.TYPE);
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        Tenant tenant = CurrentCall.require().business();
        batch.forEach(event -> AccountId.parse(event.payload().getString("account"))
                .flatMap(account -> write(event.type(), account, tenant))
                .ifPresent(mailer::send));
    }

    private Optional<Mail> write(String type, AccountId account, Tenant tenant) {
        return links.addressee(account, tenant.id()).map(to -> switch (type) {
            case ResetRequested.TYPE ->
                AccountMail.reset(to, tenant, link("/reset", AccountLinks.Purpose.RESET_PASSWORD, account, tenant));
            case SignInLocked.TYPE ->
                AccountMail.locked(to, tenant, link("/unlock", AccountLinks.Purpose.UNLOCK, account, tenant));
            default -> AccountMail.replaced(to, tenant, hosts.urlOf(tenant.slug()) + "/forgot");
        });
    }

    private String link(String path, AccountLinks.Purpose purpose, AccountId account, Tenant tenant) {
        return hosts.urlOf(tenant.slug()) + path + "?token="
                + links.issue(purpose, account, tenant.id()).text();
    }
}
