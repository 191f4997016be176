package io.vitrine.identity.customer;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Customers change how they are called. */
@ApplicationScoped
public class CustomerNames {

    private static final String RENAME = "update customer_account set name = :name where id = :account";

    @Inject
    Database database;

    @Inject
    CustomerTrail trail;

    /** A name that stays as it is leaves no event. @throws Problem 422 for what is no name */
    @Transactional
    public void rename(CustomerAccount account, String typed) {
        String name = typed.strip();
        if (!Registration.fits(name)) {
            throw Problem.invalid("name", "Write your name in 1 to 120 letters, without web addresses.");
        }
        if (!name.equals(account.name())) {
            database.tenant()
                    .useHandle(handle -> handle.createUpdate(RENAME)
                            .bind("name", name)
                            .bind("account", account.id().value())
                            .execute());
            trail.personal("customer-account.renamed", account.id(), name);
        }
    }
}
