package io.vitrine.commerce.enquiry;

import io.vitrine.commerce.letter.Language;
import io.vitrine.commerce.order.OrderId;
import java.time.Instant;
import java.util.Optional;

/**
 * A question and what became of it.
 *
 * @param orderNumber as it was typed, or nothing
 * @param order the order of this number, when it has the same address
 * @param ended when it was answered or put aside
 */
public record Enquiry(
        EnquiryId id,
        String name,
        String email,
        Language language,
        String orderNumber,
        Optional<OrderId> order,
        String message,
        State state,
        Instant askedAt,
        Optional<String> answer,
        Optional<Instant> ended) {

    /** Where a question stands. */
    public enum State {
        OPEN("Waits for an answer"),
        ANSWERED("Answered"),
        CLOSED("Put aside");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** As people read it. */
        public String label() {
            return label;
        }
    }
}
