package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.location.LocationId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One movement, as it stands in the ledger for ever.
 *
 * @param source what it follows from, such as an order or a count; may be empty
 * @param lot what stands on the pieces, where lots are followed
 * @param unitCost of a piece, in the business's currency
 */
public record StockEntry(
        EntryId id,
        Instant at,
        VariantId variant,
        LocationId location,
        long change,
        EntryReason reason,
        String note,
        String source,
        Optional<BigDecimal> unitCost,
        Optional<String> lot,
        String actor) {}
