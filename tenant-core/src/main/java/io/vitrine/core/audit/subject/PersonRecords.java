package io.vitrine.core.audit.subject;

import java.util.List;
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

    /**
     * A class of data that hangs on a record.
     *
     * @param name such as "Mails to the person"
     * @param fate DELETED, EMPTIED, or HELD when it stays
     * @param words why it stays and until when, or nothing
     */
    record Share(String name, String fate, long count, String words) {}

    /** What hangs on the record, class by class, and what an erasure does with it. */
    default List<Share> shares(Kept record) {
        return List.of();
    }

    /** Erases the record with all that hangs on it and leaves the event, inside the transaction of the erasure. */
    void erase(Kept record, String reason);
}
