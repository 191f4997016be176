package io.vitrine.commerce.standing;

import io.vitrine.core.persistence.TypeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An order that comes again.
 *
 * @param weeks from one turn to the next
 * @param nextOn day of the next turn
 * @param lastOrder number of the order that the last turn became
 * @param trouble why the last turn was left out
 */
public record StandingOrder(
        Id id,
        int weeks,
        LocalDate nextOn,
        State state,
        List<Line> lines,
        String address,
        Optional<String> lastOrder,
        Optional<String> trouble) {

    /** Identifies it; written {@code std_...}. */
    public record Id(UUID value) {

        public static Optional<Id> parse(String text) {
            return TypeId.parse("std", text).map(Id::new);
        }

        @Override
        public String toString() {
            return TypeId.format("std", value);
        }
    }

    /** How it stands. */
    public enum State {
        ACTIVE("Active"),
        PAUSED("Paused"),
        ENDED("Ended");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** An article of it. */
    public record Line(UUID variant, String sku, String name, int quantity) {}

    public StandingOrder {
        lines = List.copyOf(lines);
    }
}
