package io.vitrine.core.audit.subject;

import java.util.Optional;
import java.util.Set;

/**
 * What is kept of persons outside the trail and goes with their data in it. Whoever keeps such records says also under which
 * other names the trail knows the person: one person can have an account ({@code cac_...}) and be a customer of orders
 * ({@code cus_...}).
 */
public interface PersonRecords {

    /**
     * What is kept of one person.
     *
     * @param id of the record
     * @param names of the person in the trail, each with a key of its own
     */
    record Kept(String id, Set<String> names) {

        public Kept {
            names = Set.copyOf(names);
        }
    }

    /** What is kept here of the person whom the trail calls so. */
    Optional<Kept> find(String subject);

    /** Erases the record with all that hangs on it and leaves the event, inside the transaction of the erasure. */
    void erase(Kept record, String reason);
}
