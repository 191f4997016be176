package io.vitrine.identity.customer;

import io.vitrine.core.access.Actor;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.EmailAddress;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A customer's account.
 *
 * @param number by which the customer may sign in as well; absent until the mailbox is confirmed
 * @param customer with whom it is joined, if orders name one
 */
public record CustomerAccount(
        AccountId id,
        String name,
        EmailAddress email,
        Optional<String> number,
        Optional<UUID> customer,
        Instant since,
        boolean confirmed) {

    /** How the trail calls the customer with whom it is joined. */
    public Optional<String> customerKey() {
        return customer.map(known -> TypeId.format("cus", known));
    }

    public Actor actor() {
        return Actor.customer(id.value(), name);
    }
}
