package io.vitrine.commerce.lot;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.LotId;
import io.vitrine.commerce.inventory.LotState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Pieces of a variant that were made together.
 *
 * @param code what stands on them
 * @param expiresOn the last day on which they may leave
 * @param reason why it is not good; empty when it is
 * @param onHand pieces that are there, at the locations that were asked for
 */
public record Lot(
        LotId id,
        VariantId variant,
        String sku,
        String name,
        String code,
        Optional<LocalDate> expiresOn,
        LotState state,
        String reason,
        Instant createdAt,
        long onHand) {

    /** Whether its pieces may leave on that day. */
    public boolean free(LocalDate today) {
        return state == LotState.OK && !expired(today);
    }

    public boolean expired(LocalDate today) {
        return expiresOn.filter(today::isAfter).isPresent();
    }
}
