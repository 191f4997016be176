package io.vitrine.identity.customer;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What becomes of a customer for whom a provider of the business vouches. Which provider, and whether it may, is decided elsewhere. */
@ApplicationScoped
public class VouchedCustomers {

    @Inject
    CustomerRows rows;

    @Inject
    RegistrationSteps steps;

    @Inject
    CustomerSignIn signIn;

    @Inject
    CustomerTrail trail;

    public Optional<CustomerAccount> find(AccountId account) {
        return rows.find(account);
    }

    /** The account of the address, once it is confirmed: a registration that was not is nobody's yet. */
    public Optional<CustomerAccount> confirmed(EmailAddress email) {
        return rows.known(email.key()).map(CustomerRows.Known::account).filter(CustomerAccount::confirmed);
    }

    /** Not while the word of a provider alone has opened it. */
    public boolean hasPassword(CustomerAccount account) {
        return rows.hash(account.id()).isPresent();
    }

    /**
     * Opens an account without a password, confirmed by the provider's word and joined as one that was confirmed by mail.
     *
     * @param said how the provider calls the person; the mailbox stands in for what is no name
     * @return empty when the address has a confirmed account
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<AccountId> open(String said, EmailAddress email) {
        String name = said.strip();
        return steps.openVouched(Registration.fits(name) ? name : email.mailbox(), email);
    }

    /** In, or to the second factor: a provider's does not stand in for it. */
    public CustomerEntry letIn(CustomerAccount account) {
        trail.tried("customer.sign-in.vouched", Optional.of(account.id()), "");
        return signIn.letIn(known(account), CurrentCall.require().business(), true);
    }

    /**
     * In, or to the second factor, by the password of this account.
     *
     * @throws io.vitrine.core.problem.Problem as {@link CustomerSignIn#begin} does
     */
    public CustomerEntry byPassword(CustomerAccount account, String typed) {
        return signIn.begin(account.email().value(), typed);
    }

    private CustomerRows.Known known(CustomerAccount account) {
        return rows.known(account.email().key()).orElseThrow(CustomerRefused::again);
    }
}
