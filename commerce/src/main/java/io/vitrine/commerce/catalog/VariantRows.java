package io.vitrine.commerce.catalog;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads variants with what they cost now and whether they can be had. */
@Dependent
class VariantRows {

    private static final String OF_PRODUCTS = """
            select v.id, v.product_id, v.sku, v.options, v.barcode, v.weight_grams, v.tracked, v.active, p.made_to_order,
                   (select c.amount from variant_price c
                    where c.variant_id = v.id and c.currency = :currency and c.from_quantity = 1
                      and c.customer_group is null and c.valid_from <= :now and c.valid_until > :now
                    order by c.valid_from desc limit 1) as amount,
                   (select sum(greatest(s.on_hand - s.reserved - s.held, 0)) from stock_level s where s.variant_id = v.id) as free
            from variant v join product p on p.id = v.product_id
            where v.product_id = any(:products) and (v.active or :all) and v.position < :most
            order by v.product_id, v.position, v.id""";

    private final Database database;
    private final Clock clock;

    @Inject
    VariantRows(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param all also those that are not on sale */
    Map<ProductId, List<VariantView>> find(Collection<ProductId> products, boolean all, int most) {
        if (products.isEmpty()) {
            return Map.of();
        }
        Currency currency = CurrentCall.require().business().currency();
        UUID[] ids = products.stream().map(ProductId::value).toArray(UUID[]::new);
        return database
                .tenant()
                .withHandle(handle -> handle.createQuery(OF_PRODUCTS)
                        .bindByType("products", ids, UUID[].class)
                        .bind("currency", currency.getCurrencyCode())
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .bind("all", all)
                        .bind("most", most)
                        .map((row, context) -> read(row, currency))
                        .list())
                .stream()
                .collect(Collectors.groupingBy(VariantView::product));
    }

    static VariantView read(ResultSet row, Currency currency) throws SQLException {
        boolean tracked = row.getBoolean("tracked");
        long free = row.getLong("free");
        @Nullable BigDecimal amount = row.getBigDecimal("amount");
        return new VariantView(
                new VariantId(row.getObject("id", UUID.class)),
                new ProductId(row.getObject("product_id", UUID.class)),
                row.getString("sku"),
                JsonPairs.read(row.getString("options")),
                Optional.ofNullable(amount).map(price -> new Price(price, currency)),
                Optional.ofNullable(row.getString("barcode")),
                Optional.ofNullable(row.getObject("weight_grams", Integer.class)),
                tracked,
                row.getBoolean("active"),
                Badge.of(tracked, row.getBoolean("made_to_order"), free),
                free);
    }
}
