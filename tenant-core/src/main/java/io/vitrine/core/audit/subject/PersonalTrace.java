package io.vitrine.core.audit.subject;

import java.time.Instant;
import java.util.List;

/**
 * What the trail holds of a person.
 *
 * @param kinds the events, by what happened; the facts of a person in them are what an erasure empties
 */
public record PersonalTrace(String subject, List<Kind> kinds) {

    /** Events of one kind. */
    public record Kind(String action, long count, Instant first, Instant last) {}

    public PersonalTrace {
        kinds = List.copyOf(kinds);
    }

    public long events() {
        return kinds.stream().mapToLong(Kind::count).sum();
    }
}
