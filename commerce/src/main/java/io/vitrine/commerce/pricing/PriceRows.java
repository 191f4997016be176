package io.vitrine.commerce.pricing;

import io.vitrine.commerce.catalog.CatalogueRefused;
import io.vitrine.commerce.catalog.Price;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The tables of prices and costs. */
@Dependent
class PriceRows {

    private static final String OF_PRODUCT = """
            select p.id, p.variant_id, p.amount, p.currency, p.from_quantity, p.customer_group,
                   nullif(p.valid_from, '-infinity') as valid_from, nullif(p.valid_until, 'infinity') as valid_until
            from variant_price p join variant v on v.id = p.variant_id where v.product_id = :product
            order by v.position, p.currency, p.customer_group nulls first, p.from_quantity, p.valid_from""";
    private static final String ADD = """
            insert into variant_price (id, variant_id, currency, amount, from_quantity, customer_group, valid_from,
                                       valid_until, created_at)
            select :id, v.id, :currency, :amount, :from, :group, coalesce(cast(:begin as timestamptz), '-infinity'),
                   coalesce(cast(:end as timestamptz), 'infinity'), :now
            from variant v where v.id = :variant and v.product_id = :product""";
    private static final String COUNT = "select count(*) from variant_price where variant_id = :variant";
    private static final String REMOVE = """
            delete from variant_price p using variant v
            where p.id = :id and v.id = p.variant_id and v.product_id = :product""";
    private static final String COSTS = """
            select c.variant_id, c.amount, c.currency, c.valid_from
            from variant_cost c join variant v on v.id = c.variant_id where v.product_id = :product
            order by v.position, c.valid_from desc limit 5000""";
    private static final String ADD_COST = """
            insert into variant_cost (id, variant_id, currency, amount, valid_from, created_at)
            select :id, v.id, :currency, :amount, :begin, :now
            from variant v where v.id = :variant and v.product_id = :product""";

    private final Database database;
    private final Clock clock;

    @Inject
    PriceRows(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<PriceView> prices(ProductId product) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(OF_PRODUCT)
                        .bind("product", product.value())
                        .map(PriceRows::price)
                        .list());
    }

    List<CostView> costs(ProductId product) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(COSTS)
                        .bind("product", product.value())
                        .map((row, context) -> new CostView(
                                new VariantId(row.getObject("variant_id", UUID.class)),
                                amount(row),
                                row.getObject("valid_from", OffsetDateTime.class)
                                        .toInstant()))
                        .list());
    }

    int count(VariantId variant) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(COUNT)
                        .bind("variant", variant.value())
                        .mapTo(Integer.class)
                        .one());
    }

    /** False when the product has no such variant. @throws io.vitrine.core.problem.Problem 409 for a price that says the same */
    boolean add(PriceId id, ProductId product, PriceTier tier) {
        return refusing(() -> database.tenant()
                        .withHandle(handle -> handle.createUpdate(ADD)
                                .bind("id", id.value())
                                .bind("product", product.value())
                                .bind("variant", tier.variant().value())
                                .bind("currency", tier.price().currency().getCurrencyCode())
                                .bind("amount", tier.price().amount())
                                .bind("from", tier.fromQuantity())
                                .bind("group", tier.customerGroup().orElse(null))
                                .bind("begin", utc(tier.validFrom()))
                                .bind("end", utc(tier.validUntil()))
                                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .execute()))
                == 1;
    }

    boolean remove(PriceId id, ProductId product) {
        return database.tenant()
                        .withHandle(handle -> handle.createUpdate(REMOVE)
                                .bind("id", id.value())
                                .bind("product", product.value())
                                .execute())
                == 1;
    }

    boolean addCost(UUID id, ProductId product, CostView cost) {
        return refusing(() -> database.tenant()
                        .withHandle(handle -> handle.createUpdate(ADD_COST)
                                .bind("id", id)
                                .bind("product", product.value())
                                .bind("variant", cost.variant().value())
                                .bind("currency", cost.cost().currency().getCurrencyCode())
                                .bind("amount", cost.cost().amount())
                                .bind("begin", cost.validFrom().atOffset(ZoneOffset.UTC))
                                .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .execute()))
                == 1;
    }

    private static int refusing(IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (JdbiException failure) {
            throw CatalogueRefused.from(failure);
        }
    }

    private static PriceView price(ResultSet row, StatementContext context) throws SQLException {
        return new PriceView(
                new PriceId(row.getObject("id", UUID.class)),
                new PriceTier(
                        new VariantId(row.getObject("variant_id", UUID.class)),
                        amount(row),
                        row.getInt("from_quantity"),
                        Optional.ofNullable(row.getString("customer_group")),
                        time(row, "valid_from"),
                        time(row, "valid_until")));
    }

    private static Price amount(ResultSet row) throws SQLException {
        return new Price(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency")));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static @Nullable OffsetDateTime utc(Optional<Instant> time) {
        return time.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
    }
}
