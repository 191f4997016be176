package io.vitrine.commerce.production;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.location.LocationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A batch as it stands for ever.
 *
 * @param lot what stands on the made pieces
 * @param unitCost of a made piece, in the business's currency
 * @param actor who made it, as the trail names actors
 */
public record ProductionBatch(
        BatchId id,
        Instant at,
        LocationId location,
        VariantId makes,
        String sku,
        long quantity,
        Optional<String> lot,
        BigDecimal unitCost,
        List<Use> uses,
        String note,
        String actor) {

    /**
     * Pieces that were used up.
     *
     * @param unitCost what each had cost
     */
    public record Use(VariantId variant, String sku, long quantity, BigDecimal unitCost) {}

    public ProductionBatch {
        uses = List.copyOf(uses);
    }
}
