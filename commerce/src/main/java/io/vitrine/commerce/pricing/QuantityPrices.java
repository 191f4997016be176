package io.vitrine.commerce.pricing;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The prices for everybody by quantity, as they are now, in the business's currency. */
@ApplicationScoped
public class QuantityPrices {

    private static final String TIERS = """
            select distinct on (p.variant_id, p.from_quantity) p.variant_id, p.from_quantity, p.amount
            from variant_price p
            where p.variant_id = any(:variants) and p.currency = :currency and p.customer_group is null
              and p.valid_from <= :now and p.valid_until > :now
            order by p.variant_id, p.from_quantity, p.valid_from desc""";

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** By variant, from the smallest quantity up; a variant without a price is absent. One statement. */
    @Transactional
    public Map<VariantId, List<QuantityPrice>> of(Collection<VariantId> variants) {
        UUID[] ids = variants.stream().map(VariantId::value).toArray(UUID[]::new);
        return database
                .tenant()
                .withHandle(handle -> handle.createQuery(TIERS)
                        .bindByType("variants", ids, UUID[].class)
                        .bind(
                                "currency",
                                CurrentCall.require().business().currency().getCurrencyCode())
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .map((row, context) -> Map.entry(
                                new VariantId(row.getObject("variant_id", UUID.class)),
                                new QuantityPrice(row.getInt("from_quantity"), row.getBigDecimal("amount"))))
                        .list())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
