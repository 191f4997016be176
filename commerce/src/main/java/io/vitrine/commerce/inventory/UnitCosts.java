package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a piece of a variant has cost, by the weighted average of those that are there. */
@ApplicationScoped
public class UnitCosts {

    private static final String ENTRIES = """
            select variant_id, change, unit_cost from stock_entry
            where variant_id = any(:variants) and reason not in ('TRANSFER_OUT', 'TRANSFER_IN')
            order by variant_id, at, id""";

    @Inject
    Database database;

    /** A variant of which nothing is there is absent. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<VariantId, BigDecimal> average(Collection<VariantId> variants) {
        Map<VariantId, Costing> followed = new HashMap<>();
        UUID[] wanted = variants.stream().map(VariantId::value).toArray(UUID[]::new);
        database.tenant()
                .useHandle(handle -> handle.createQuery(ENTRIES)
                        .bindByType("variants", wanted, UUID[].class)
                        .map((row, context) -> {
                            followed.computeIfAbsent(LevelRows.variant(row), variant -> CostMethod.AVERAGE.costing())
                                    .move(row.getLong("change"), Optional.ofNullable(row.getBigDecimal("unit_cost")));
                            return true;
                        })
                        .list());
        Map<VariantId, BigDecimal> costs = new HashMap<>();
        followed.forEach((variant, costing) -> {
            if (costing.quantity() > 0) {
                costs.put(variant, costing.value().divide(BigDecimal.valueOf(costing.quantity()), Costing.DIGITS));
            }
        });
        return costs;
    }
}
