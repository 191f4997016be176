package io.vitrine.commerce.order;

import io.vitrine.commerce.promotion.PromotionId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads orders of the current business. */
@ApplicationScoped
class OrderRows {

    private static final String LIST = """
            select o.id, o.number, o.placed_at, o.location_id, l.name as location, o.channel,
                   coalesce(c.name, c.email, c.number) as customer, o.line_count, o.gross, o.discount, o.status
            from sales_order o join location l on l.id = o.location_id left join customer c on c.id = o.customer_id
            where (o.placed_at, o.id) < (:place, :place_id)
              and o.placed_at >= :from and o.placed_at < :until
              and (cast(:location as uuid) is null or o.location_id = cast(:location as uuid))
              and (cast(:reach as uuid[]) is null or o.location_id = any(cast(:reach as uuid[])))
            order by o.placed_at desc, o.id desc limit :limit""";

    private static final String SEARCH = """
            select o.id, o.number, o.placed_at, o.location_id, l.name as location, o.channel,
                   coalesce(c.name, c.email, c.number) as customer, o.line_count, o.gross, o.discount, o.status
            from sales_order o join location l on l.id = o.location_id left join customer c on c.id = o.customer_id
            where (o.placed_at, o.id) < (:place, :place_id)
              and o.placed_at >= :from and o.placed_at < :until
              and (cast(:location as uuid) is null or o.location_id = cast(:location as uuid))
              and (cast(:reach as uuid[]) is null or o.location_id = any(cast(:reach as uuid[])))
              and (o.number like :prefix or o.customer_id in (
                    select id from customer
                    where lower(name) like :part or lower(email) like :part or number like :prefix limit 1000))
            order by o.placed_at desc, o.id desc limit :limit""";

    private static final String ORDER = "order by o.placed_at desc, o.id desc limit :limit";

    private static final Map<OrderFilter, String> FILTERED_LIST = filtered(LIST);
    private static final Map<OrderFilter, String> FILTERED_SEARCH = filtered(SEARCH);

    private static final String FIND = """
            select o.id, o.number, o.placed_at, o.location_id, l.name as location, o.channel,
                   coalesce(c.name, c.email, c.number) as customer, o.line_count, o.gross, o.discount, o.status
            from sales_order o join location l on l.id = o.location_id left join customer c on c.id = o.customer_id
            where o.id = :id""";

    private static final String LINES = """
            select line_no, sku, name, quantity, unit_price, gross, discount from order_line
            where order_id = :id order by line_no""";

    private static final String DISCOUNTS =
            "select promotion_id, words, amount from order_discount where order_id = :id order by position";

    private static final OffsetDateTime EVER = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final OffsetDateTime NEVER = OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID LAST = new UUID(-1, -1);

    @Inject
    Database database;

    List<OrderSummary> find(OrderSearch search, Optional<OrderPlace> after) {
        return database.tenant().withHandle(handle -> {
            Query query = search.text()
                    .map(text -> handle.createQuery(
                                    search.filter().map(FILTERED_SEARCH::get).orElse(SEARCH))
                            .bind("prefix", escape(text) + "%")
                            .bind("part", "%" + escape(text.toLowerCase(Locale.ROOT)) + "%"))
                    .orElseGet(() -> handle.createQuery(
                            search.filter().map(FILTERED_LIST::get).orElse(LIST)));
            return query.bind(
                            "place",
                            after.map(OrderPlace::placedAt).map(OrderRows::utc).orElse(EVER))
                    .bind("place_id", after.map(place -> place.id().value()).orElse(LAST))
                    .bind("from", search.from().map(OrderRows::utc).orElse(NEVER))
                    .bind("until", search.until().map(OrderRows::utc).orElse(EVER))
                    .bind("location", search.location().map(LocationId::value).orElse(null))
                    .bindByType("reach", reach(), UUID[].class)
                    .bind("limit", search.limit() + 1)
                    .map(OrderRows::summary)
                    .list();
        });
    }

    Optional<OrderDetails> find(OrderId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("id", id.value())
                        .map(OrderRows::summary)
                        .findOne()
                        .map(order -> new OrderDetails(
                                order,
                                handle.createQuery(LINES)
                                        .bind("id", id.value())
                                        .map(OrderRows::line)
                                        .list(),
                                handle.createQuery(DISCOUNTS)
                                        .bind("id", id.value())
                                        .map(OrderRows::discount)
                                        .list())));
    }

    /** The statement with each filter's condition before its order. */
    private static Map<OrderFilter, String> filtered(String sql) {
        Map<OrderFilter, String> all = new EnumMap<>(OrderFilter.class);
        for (OrderFilter filter : OrderFilter.values()) {
            all.put(filter, sql.replace(ORDER, "and (" + filter.condition() + ")\n" + ORDER));
        }
        return all;
    }

    static UUID @Nullable [] reach() {
        return CurrentCall.require()
                .actor()
                .access()
                .locations()
                .map(only -> only.toArray(UUID[]::new))
                .orElse(null);
    }

    private static OrderSummary summary(ResultSet row, StatementContext context) throws SQLException {
        Money gross = money(row, "gross");
        Money discount = money(row, "discount");
        return new OrderSummary(
                new OrderId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                new LocationId(row.getObject("location_id", UUID.class)),
                row.getString("location"),
                Channel.valueOf(row.getString("channel")),
                Optional.ofNullable(row.getString("customer")),
                row.getInt("line_count"),
                gross,
                discount,
                gross.minus(discount),
                OrderStatus.valueOf(row.getString("status")));
    }

    private static OrderLineView line(ResultSet row, StatementContext context) throws SQLException {
        return new OrderLineView(
                row.getInt("line_no"),
                row.getString("sku"),
                row.getString("name"),
                row.getBigDecimal("quantity").stripTrailingZeros(),
                row.getBigDecimal("unit_price"),
                money(row, "gross"),
                money(row, "discount"));
    }

    private static OrderDiscount discount(ResultSet row, StatementContext context) throws SQLException {
        return new OrderDiscount(
                new PromotionId(row.getObject("promotion_id", UUID.class)),
                row.getString("words"),
                money(row, "amount").amount());
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        Currency currency = CurrentCall.require().business().currency();
        return Money.of(row.getBigDecimal(column), currency);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
