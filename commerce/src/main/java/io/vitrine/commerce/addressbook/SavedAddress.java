package io.vitrine.commerce.addressbook;

import io.vitrine.commerce.cart.Address;
import io.vitrine.core.persistence.TypeId;
import java.util.Optional;
import java.util.UUID;

/**
 * An address of a customer.
 *
 * @param chosen whether orders begin with it
 */
public record SavedAddress(Id id, AddressKind kind, Address address, boolean chosen) {

    /** Identifies it; written {@code adb_...}. */
    public record Id(UUID value) {

        public static Optional<Id> parse(String text) {
            return TypeId.parse("adb", text).map(Id::new);
        }

        @Override
        public String toString() {
            return TypeId.format("adb", value);
        }
    }
}
