package io.vitrine.core.audit.subject;

import java.time.Instant;
import java.util.List;

/**
 * What the trail holds of a person, and what is kept of the person beside it.
 *
 * @param subject the name that was asked for
 * @param names all names of the person in the trail whose keys are alive
 * @param records ids of what goes too, such as a customer's account
 * @param shares what hangs on these, and what an erasure does with it
 * @param kinds the events, by what happened; the facts of a person in them are what an erasure empties
 */
public record PersonalTrace(
        String subject, List<String> names, List<String> records, List<PersonRecords.Share> shares, List<Kind> kinds) {

    /** Events of one kind. */
    public record Kind(String action, long count, Instant first, Instant last) {}

    public PersonalTrace {
        names = List.copyOf(names);
        records = List.copyOf(records);
        shares = List.copyOf(shares);
        kinds = List.copyOf(kinds);
    }

    public long events() {
        return kinds.stream().mapToLong(Kind::count).sum();
    }
}
