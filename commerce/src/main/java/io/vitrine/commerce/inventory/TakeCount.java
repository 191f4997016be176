package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Checks;
import java.util.List;

/**
 * What somebody counted at a location, without having been shown what should be there.
 *
 * @param lines 1 to 500, each variant once
 */
public record TakeCount(LocationId location, List<Line> lines, String note) {

    /**
     * Pieces of one variant.
     *
     * @param counted 0 to 100,000
     */
    public record Line(VariantId variant, long counted) {

        public Line {
            new Checks()
                    .that(
                            counted >= 0 && counted <= Allocation.MOST,
                            "counted",
                            "Use a whole number from 0 to 100,000.")
                    .raise();
        }
    }

    public TakeCount {
        lines = List.copyOf(lines);
        note = note.strip();
        new Checks()
                .that(!lines.isEmpty() && lines.size() <= Transfer.MOST_LINES, "lines", "Send 1 to 500 lines.")
                .that(
                        lines.stream().map(Line::variant).distinct().count() == lines.size(),
                        "lines",
                        "Count each variant once.")
                .that(
                        Movement.wellWritten(note),
                        "note",
                        "Use at most 500 characters, and none that controls a device.")
                .raise();
    }
}
