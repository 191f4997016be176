package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Checks;
import java.util.List;

/**
 * Pieces that go from one location to another.
 *
 * @param lines 1 to 500, each variant once
 */
public record Transfer(LocationId from, LocationId to, List<Line> lines, String note) {

    static final int MOST_LINES = 500;

    /**
     * Pieces of one variant.
     *
     * @param quantity 1 to 100,000
     */
    public record Line(VariantId variant, long quantity) {

        public Line {
            new Checks()
                    .that(
                            quantity >= 1 && quantity <= Allocation.MOST,
                            "quantity",
                            "Use a whole number from 1 to 100,000.")
                    .raise();
        }
    }

    public Transfer {
        lines = List.copyOf(lines);
        note = note.strip();
        new Checks()
                .that(!from.equals(to), "to", "Choose another location than the one it comes from.")
                .that(!lines.isEmpty() && lines.size() <= MOST_LINES, "lines", "Send 1 to 500 lines.")
                .that(
                        lines.stream().map(Line::variant).distinct().count() == lines.size(),
                        "lines",
                        "Name each variant once.")
                .that(
                        Movement.wellWritten(note),
                        "note",
                        "Use at most 500 characters, and none that controls a device.")
                .raise();
    }
}
