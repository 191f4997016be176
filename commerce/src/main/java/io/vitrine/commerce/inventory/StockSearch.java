package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import java.util.Optional;

/**
 * Which levels or movements.
 *
 * @param lowOnly levels that have reached their reorder point
 * @param after cursor of the page before
 * @param limit 1 to 100
 */
public record StockSearch(
        Optional<VariantId> variant,
        Optional<LocationId> location,
        boolean lowOnly,
        Optional<String> after,
        int limit) {

    private static final int MOST = 100;

    public StockSearch {
        if (limit < 1 || limit > MOST) {
            throw Problem.invalid("limit", "Use 1 to 100.");
        }
    }
}
