package io.vitrine.commerce.lot;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.LotState;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which lots.
 *
 * @param text part of a lot's code or a SKU
 * @param expiresBy those that end on this day or before
 * @param there those only of which something is there
 * @param after cursor of the page before
 * @param limit 1 to 100
 */
public record LotSearch(
        Optional<String> text,
        Optional<VariantId> variant,
        Optional<LocationId> location,
        Optional<LotState> state,
        Optional<LocalDate> expiresBy,
        boolean there,
        Optional<String> after,
        int limit) {

    private static final int MOST = 100;

    public LotSearch {
        text = text.map(String::strip).filter(words -> !words.isEmpty());
        if (limit < 1 || limit > MOST) {
            throw Problem.invalid("limit", "Use 1 to 100.");
        }
    }
}
