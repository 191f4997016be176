package io.vitrine.identity.customer;

import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.recovery.AccountLinks;
import io.vitrine.identity.recovery.NewPassword;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The two writes of a registration, each with its event. */
@ApplicationScoped
class RegistrationSteps {

    @Inject
    CustomerRows rows;

    @Inject
    CustomerNumbers numbers;

    @Inject
    CustomerTrail trail;

    @Inject
    AccountLinks links;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** An earlier registration of the address that was not confirmed is replaced, and its links end. */
    @Transactional
    public void enter(String name, EmailAddress email, NewPassword password) {
        Optional<AccountId> entered = rows.enter(ids.next(), name, email, password, clock.instant());
        AccountId account = entered.or(() ->
                        rows.known(email.key()).map(known -> known.account().id()))
                .orElseThrow();
        if (entered.isPresent()) {
            links.end(AccountLinks.Purpose.VERIFY_CUSTOMER, account);
            trail.personal("customer-account.registered", account, name + " <" + email.value() + ">");
        } else {
            trail.change("customer-account.registered-again", account, Map.of());
        }
        outbox.publish(new CustomerMailWanted(
                account, entered.isPresent() ? CustomerMailWanted.Kind.CONFIRM : CustomerMailWanted.Kind.KNOWN));
    }

    /** Whether the link was still good. */
    @Transactional
    public boolean open(OpaqueToken link, CustomerAccount account, Tenant tenant) {
        Optional<AccountId> holder = links.use(AccountLinks.Purpose.VERIFY_CUSTOMER, link, tenant.id());
        holder.ifPresent(known -> confirm(account));
        return holder.isPresent();
    }

    /**
     * Opens an account without a password for an address that a provider has verified. A registration of the address that
     * was not confirmed ends: whoever made it never showed the mailbox.
     *
     * @return empty when the address has a confirmed account
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<AccountId> openVouched(String name, EmailAddress email) {
        Optional<AccountId> entered = rows.enterVouched(ids.next(), name, email, clock.instant());
        entered.ifPresent(account -> {
            links.end(AccountLinks.Purpose.VERIFY_CUSTOMER, account);
            trail.personal("customer-account.opened-by-provider", account, name + " <" + email.value() + ">");
            confirm(rows.find(account).orElseThrow());
        });
        return entered;
    }

    private void confirm(CustomerAccount account) {
        String number = numbers.numberFor(account);
        rows.confirm(account.id(), number, clock.instant());
        trail.change("customer-account.confirmed", account.id(), Map.of("number", number));
        numbers.join(account);
    }
}
