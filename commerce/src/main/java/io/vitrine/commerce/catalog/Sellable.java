package io.vitrine.commerce.catalog;

import java.util.Optional;

/**
 * A variant as those see it who sell it.
 *
 * @param name product and options, such as {@code Sole 40, Black}
 * @param taxCategory such as {@code STANDARD}
 * @param taxCode such as an HSN code
 * @param tracked sold from stock; the others are made or had on demand
 * @param onSale whether the product and the variant can be bought now
 * @param weightGrams 0 when unknown
 */
public record Sellable(
        VariantId variant,
        ProductId product,
        String sku,
        String name,
        String taxCategory,
        Optional<String> taxCode,
        boolean tracked,
        boolean onSale,
        int weightGrams) {}
