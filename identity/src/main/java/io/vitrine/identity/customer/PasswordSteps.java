package io.vitrine.identity.customer;

import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.recovery.AccountLinks;
import io.vitrine.identity.recovery.NewPassword;
import io.vitrine.identity.session.SessionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** The writes about customers' passwords, each with its event and its mail. */
@ApplicationScoped
class PasswordSteps {

    @Inject
    CustomerRows rows;

    @Inject
    CustomerSessionStore sessions;

    @Inject
    CustomerTrail trail;

    @Inject
    AccountLinks links;

    @Inject
    Outbox outbox;

    @Inject
    Event<AccountRecovered> recovered;

    /** @param nobody stands for the account where there is none */
    @Transactional
    public void ask(EmailAddress email, AccountId nobody) {
        AccountId account = rows.known(email.key())
                .map(CustomerRows.Known::account)
                .filter(CustomerAccount::confirmed)
                .map(CustomerAccount::id)
                .orElse(nobody);
        trail.change("customer-password-reset.asked", account, Map.of());
        outbox.publish(new CustomerMailWanted(account, CustomerMailWanted.Kind.RESET));
    }

    /** Whether the link was still good; every session ends, and whatever else opens the account. */
    @Transactional
    public boolean byLink(OpaqueToken link, NewPassword password, Tenant tenant) {
        Optional<AccountId> holder = links.use(AccountLinks.Purpose.RESET_CUSTOMER_PASSWORD, link, tenant.id());
        holder.ifPresent(known -> {
            replace(known, password, "customer-password.reset");
            sessions.closeOthers(known, Optional.empty());
            recovered.fire(new AccountRecovered(known));
        });
        return holder.isPresent();
    }

    @Transactional
    public void byCustomer(CustomerAccount account, NewPassword password, boolean everywhere, SessionId except) {
        replace(account.id(), password, "customer-password.changed");
        if (everywhere) {
            sessions.closeOthers(account.id(), Optional.of(except));
        }
    }

    @Transactional
    public Optional<AccountId> unlock(OpaqueToken link, Tenant tenant) {
        Optional<AccountId> holder = links.use(AccountLinks.Purpose.UNLOCK_CUSTOMER, link, tenant.id());
        holder.ifPresent(known -> trail.change("customer.sign-in.unlocked", known, Map.of()));
        return holder;
    }

    private void replace(AccountId account, NewPassword password, String action) {
        rows.setPassword(account, password);
        trail.change(action, account, Map.of());
        outbox.publish(new CustomerMailWanted(account, CustomerMailWanted.Kind.REPLACED));
    }
}
