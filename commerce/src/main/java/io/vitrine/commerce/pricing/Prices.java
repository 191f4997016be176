package io.vitrine.commerce.pricing;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What variants cost, asked by other features inside their own transaction. */
@Dependent
public class Prices {

    private static final String UNIT_PRICES = """
            select distinct on (p.variant_id) p.variant_id, p.amount
            from unnest(:variants, :quantities) as asked (variant, quantity)
            join variant_price p on p.variant_id = asked.variant and p.currency = :currency
                and p.from_quantity <= asked.quantity and p.valid_from <= :at and p.valid_until > :at
                and (p.customer_group is null or p.customer_group = :group)
            order by p.variant_id, p.customer_group nulls last, p.from_quantity desc, p.valid_from desc""";

    private final Database database;

    @Inject
    public Prices(Database database) {
        this.database = database;
    }

    /** The price of one piece of each variant at this quantity; a variant without a price is absent. One statement. */
    public Map<VariantId, BigDecimal> unitPrices(
            Map<VariantId, Integer> quantities, Currency currency, Optional<String> customerGroup, Instant at) {
        if (quantities.isEmpty()) {
            return Map.of();
        }
        VariantId[] variants = quantities.keySet().toArray(VariantId[]::new);
        UUID[] ids = new UUID[variants.length];
        Integer[] pieces = new Integer[variants.length];
        for (int i = 0; i < variants.length; i++) {
            ids[i] = variants[i].value();
            pieces[i] = quantities.get(variants[i]);
        }
        Map<VariantId, BigDecimal> prices = new HashMap<>();
        database.tenant()
                .useHandle(handle -> handle.createQuery(UNIT_PRICES)
                        .bindByType("variants", ids, UUID[].class)
                        .bindByType("quantities", pieces, Integer[].class)
                        .bind("currency", currency.getCurrencyCode())
                        .bind("at", at.atOffset(ZoneOffset.UTC))
                        .bind("group", customerGroup.orElse(""))
                        .map((row, context) -> Map.entry(
                                new VariantId(row.getObject("variant_id", UUID.class)), row.getBigDecimal("amount")))
                        .forEach(price -> prices.put(price.getKey(), price.getValue())));
        return Map.copyOf(prices);
    }
}
