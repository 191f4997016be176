package io.vitrine.commerce.inventory;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A movement that is about to be entered.
 *
 * @param lot of its pieces; when absent the database says from which lots they come
 */
record Entry(
        EntryId id,
        LevelKey level,
        long change,
        EntryReason reason,
        Optional<BigDecimal> unitCost,
        Optional<LotId> lot) {

    Entry(EntryId id, LevelKey level, long change, EntryReason reason, Optional<BigDecimal> unitCost) {
        this(id, level, change, reason, unitCost, Optional.empty());
    }
}
