package io.vitrine.identity.social;

import io.vitrine.core.problem.Problem;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.customer.CustomerAccount;
import io.vitrine.identity.customer.CustomerTrail;
import io.vitrine.identity.customer.VouchedCustomers;
import io.vitrine.identity.sso.Assertion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who a provider's subject is among the customers of the business, and what follows from the provider's word. */
@ApplicationScoped
class Customership {

    @Inject
    LinkSteps links;

    @Inject
    VouchedCustomers customers;

    @Inject
    CustomerTrail trail;

    /** @throws Problem 401, 403 or 409 with the reason, which the trail keeps */
    SocialArrival enter(Assertion said, CustomerProvider provider) {
        EmailAddress email = Optional.of(said)
                .filter(Assertion::emailVerified)
                .flatMap(word -> EmailAddress.parse(word.email()))
                .orElseThrow(() -> refused(Optional.empty(), SocialRefused.unverified(provider.name())));
        Optional<CustomerAccount> linked =
                links.holder(provider.id(), said.subject()).flatMap(customers::find);
        Optional<CustomerAccount> known = linked.or(() -> customers.confirmed(email));
        if (linked.isEmpty() && known.isPresent()) {
            return passwordFirst(known.get(), said, provider);
        }
        return new SocialArrival.In(customers.letIn(known.orElseGet(() -> open(said, provider, email))));
    }

    /**
     * What a customer wants who is signed in and has come back from there. The password follows in any case.
     *
     * @throws Problem 403 or 409 with the reason, which the trail keeps
     */
    SocialArrival.PasswordFirst connect(CustomerAccount account, Assertion said, CustomerProvider provider) {
        Optional<AccountId> about = Optional.of(account.id());
        if (!said.emailVerified()) {
            throw refused(about, SocialRefused.unverified(provider.name()));
        }
        if (links.holder(provider.id(), said.subject()).isPresent()) {
            throw refused(about, SocialRefused.linkedAlready(provider.name()));
        }
        return passwordFirst(account, said, provider);
    }

    private CustomerAccount open(Assertion said, CustomerProvider provider, EmailAddress email) {
        try {
            return links.open(provider.id(), said, email);
        } catch (Problem twice) {
            throw refused(Optional.empty(), twice);
        }
    }

    /** The provider's word alone does not connect what was not opened by it. */
    private SocialArrival.PasswordFirst passwordFirst(
            CustomerAccount account, Assertion said, CustomerProvider provider) {
        requireConnectable(account, provider);
        trail.tried("customer.sign-in.password-asked", Optional.of(account.id()), "");
        return new SocialArrival.PasswordFirst(links.wish(provider.id(), said.subject(), account.id()));
    }

    /** @throws Problem 409 when another account of the provider is connected, or no password could connect it */
    void requireConnectable(CustomerAccount account, CustomerProvider provider) {
        Optional<AccountId> about = Optional.of(account.id());
        if (links.linked(account.id(), provider.id())) {
            throw refused(about, SocialRefused.linkedOtherwise(provider.name()));
        }
        if (!customers.hasPassword(account)) {
            throw refused(about, SocialRefused.passwordFirst());
        }
    }

    private Problem refused(Optional<AccountId> account, Problem why) {
        trail.refused(account, why.code());
        return why;
    }
}
