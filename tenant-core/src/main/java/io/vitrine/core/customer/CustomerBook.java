package io.vitrine.core.customer;

import java.util.Optional;
import java.util.UUID;

/** The customers of the current business as its orders know them, inside the caller's transaction. */
public interface CustomerBook {

    /**
     * A customer.
     *
     * @param number that the business gave, if it gave one
     */
    record Entry(UUID id, Optional<String> number) {}

    /** The customer of this address, whatever its case. */
    Optional<Entry> find(String email);

    /** The address of this customer, if one is known. */
    Optional<String> address(UUID customer);

    /** Whether some customer has this number. */
    boolean hasNumber(String number);
}
