package io.vitrine.identity.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody from outside asks the business for.
 *
 * @param person address of who asks; empty for that person itself
 * @param document that answers it
 */
public record EvidenceRequest(
        EvidenceId id,
        String person,
        String wish,
        LocalDate due,
        State state,
        Instant askedAt,
        Optional<String> answer,
        Optional<DocumentId> document,
        Optional<Instant> answeredAt) {

    /** The life of a request. */
    public enum State {
        OPEN,
        ANSWERED,
        DECLINED
    }

    public boolean overdueOn(LocalDate day) {
        return state == State.OPEN && due.isBefore(day);
    }
}
