package io.vitrine.commerce.production;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.Allocation;
import io.vitrine.commerce.inventory.LotMark;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Checks;
import java.util.List;
import java.util.Optional;

/**
 * Pieces that were made of others.
 *
 * @param quantity 1 to 100,000
 * @param lot what stands on the made pieces
 * @param uses 1 to 100 others, each once
 */
public record MakeBatch(
        LocationId location, VariantId makes, long quantity, Optional<LotMark> lot, List<Use> uses, String note) {

    private static final int MOST_USES = 100;
    private static final int LONGEST_NOTE = 500;
    private static final String PIECES = "Use a whole number from 1 to 100,000.";

    /**
     * Pieces that were used up.
     *
     * @param quantity 1 to 100,000
     */
    public record Use(VariantId variant, long quantity) {

        public Use {
            new Checks()
                    .that(quantity >= 1 && quantity <= Allocation.MOST, "quantity", PIECES)
                    .raise();
        }
    }

    public MakeBatch {
        uses = List.copyOf(uses);
        note = note.strip();
        VariantId made = makes;
        new Checks()
                .that(quantity >= 1 && quantity <= Allocation.MOST, "makes.quantity", PIECES)
                .that(!uses.isEmpty() && uses.size() <= MOST_USES, "uses", "Send 1 to 100 of what was used.")
                .that(
                        uses.stream().map(Use::variant).distinct().count() == uses.size(),
                        "uses",
                        "Name each variant once.")
                .that(
                        uses.stream().noneMatch(use -> use.variant().equals(made)),
                        "uses",
                        "What is made is made of something else.")
                .that(
                        note.length() <= LONGEST_NOTE && note.chars().noneMatch(Character::isISOControl),
                        "note",
                        "Use at most 500 characters, and none that controls a device.")
                .raise();
    }
}
