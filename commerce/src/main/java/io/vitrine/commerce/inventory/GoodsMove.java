package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.location.LocationId;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Pieces that came or left because of something that another feature knows: a delivery, a batch that was made.
 *
 * @param change pieces that came, or below zero that left
 * @param unitCost what a piece has cost, in the business's currency
 * @param lot what stands on the pieces; where lots are followed and nothing is said, those that expire first leave
 */
public record GoodsMove(
        VariantId variant,
        LocationId location,
        long change,
        EntryReason reason,
        Optional<BigDecimal> unitCost,
        Optional<LotMark> lot) {

    public GoodsMove {
        if (!reason.fits(change)) {
            throw new IllegalArgumentException(reason + " does not move " + change);
        }
    }
}
