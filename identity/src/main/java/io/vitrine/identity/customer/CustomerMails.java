package io.vitrine.identity.customer;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.mail.Mail;
import io.vitrine.core.mail.Mailer;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.recovery.AccountLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Writes to customers about their accounts. A mail server that does not answer is asked again, each time with a new link. */
@ApplicationScoped
class CustomerMails implements Subscriber {

    @Inject
    CustomerRows rows;

    @Inject
    AccountLinks links;

    @Inject
    Mailer mailer;

    @Inject
    Hosts hosts;

    @Override
    public String name() {
        return "customer-mails";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(CustomerMailWanted.TYPE);
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        Tenant tenant = CurrentCall.require().business();
        batch.stream()
                .map(CustomerMailWanted::of)
                .forEach(wanted -> rows.find(wanted.account())
                        .map(account -> write(wanted.kind(), account, tenant))
                        .ifPresent(mailer::send));
    }

    private Mail write(CustomerMailWanted.Kind kind, CustomerAccount account, Tenant tenant) {
        return CustomerMail.write(
                kind,
                account,
                tenant,
                switch (kind) {
                    case CONFIRM -> link("/account/verify", AccountLinks.Purpose.VERIFY_CUSTOMER, account, tenant);
                    case RESET -> link("/account/reset", AccountLinks.Purpose.RESET_CUSTOMER_PASSWORD, account, tenant);
                    case LOCKED -> link("/account/unlock", AccountLinks.Purpose.UNLOCK_CUSTOMER, account, tenant);
                    case KNOWN, REPLACED -> hosts.urlOf(tenant.slug()) + "/account/forgot";
                });
    }

    private String link(String path, AccountLinks.Purpose purpose, CustomerAccount account, Tenant tenant) {
        return hosts.urlOf(tenant.slug()) + path + "?token="
                + links.issue(purpose, account.id(), tenant.id()).text();
    }
}
