package io.vitrine.identity.customer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The moment in which a customer comes in. */
@ApplicationScoped
class CustomerArrivals {

    @Inject
    CustomerNumbers numbers;

    @Inject
    CustomerTrail trail;

    /** An order may have made a customer of the address since the account was confirmed. */
    @Transactional
    public void arrive(CustomerAccount account) {
        trail.tried("customer.sign-in.succeeded", Optional.of(account.id()), "");
        numbers.join(account);
    }
}
