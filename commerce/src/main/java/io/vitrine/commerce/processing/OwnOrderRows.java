package io.vitrine.commerce.processing;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads a customer's own orders, as far back as customers see: 24 months, and what was cancelled for 90 days. It is a rule of
 * the customer's view; nothing is deleted by it.
 */
@ApplicationScoped
class OwnOrderRows {

    private static final int MONTHS = 24;
    private static final int DAYS_CANCELLED = 90;
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final OffsetDateTime EVER = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID LAST_ID = new UUID(-1, -1);

    private static final String SEEN = """
            o.id in (select order_id from orders_of(:account)) and o.placed_at >= :since
              and (o.status <> 'CANCELLED' or exists (
                select from order_step s where s.order_id = o.id and s.status = 'CANCELLED' and s.at >= :cancelled_since))
            """;

    private static final String LIST = """
            select o.id, o.number, o.status, o.placed_at, o.gross - o.discount as goods, o.line_count, d.total, d.currency,
                   d.promised_on,
                   (select sum(l.quantity) from order_line l where l.order_id = o.id) as pieces,
                   (select l.name from order_line l where l.order_id = o.id order by l.line_no limit 1) as first
            from sales_order o left join order_detail d on d.order_id = o.id
            where\s""" + SEEN + """
              and (o.placed_at, o.id) < (:place, :place_id)
              and (cast(:statuses as text[]) is null or o.status = any(cast(:statuses as text[])))
              and (cast(:number as text) is null or starts_with(lower(o.number), lower(cast(:number as text))))
              and cast(o.placed_at at time zone :zone as date) between :from and :to
            order by o.placed_at desc, o.id desc limit :limit""";

    private static final String MINE = "select exists (select from sales_order o where o.id = :id and " + SEEN + ")";

    private static final String LINES = """
            select l.line_no, t.variant_id, l.sku, l.name, l.quantity, t.shown_price, t.shipped - greatest(t.returned,
                       (select coalesce(sum(cast(w.lines ->> cast(l.line_no as text) as int)), 0)
                        from return_wish w left join return_wish_answer a on a.wish_id = w.id
                        left join return_case c on c.id = a.case_id
                        where w.order_id = l.order_id
                          and (a.wish_id is null or c.state in ('REGISTERED', 'INSPECTED')))) as returnable
            from order_line l join order_line_detail t on t.order_id = l.order_id and t.line_no = l.line_no
            where l.order_id = :id order by l.line_no""";

    @Inject
    Database database;

    List<OwnOrder> find(UUID account, OwnOrderSearch search, Optional<OwnPlace> after, Instant now) {
        ZoneId zone = CurrentCall.require().business().zone();
        Currency currency = CurrentCall.require().business().currency();
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LIST)
                        .bind("account", account)
                        .bind("since", since(now))
                        .bind("cancelled_since", cancelledSince(now))
                        .bind("place", after.map(place -> utc(place.at())).orElse(EVER))
                        .bind("place_id", after.map(OwnPlace::id).orElse(LAST_ID))
                        .bindByType(
                                "statuses",
                                search.stage().map(OwnStage::statuses).orElse(null),
                                String[].class)
                        .bind("number", search.number().orElse(null))
                        .bind("zone", zone.getId())
                        .bind("from", search.from().orElse(FIRST))
                        .bind("to", search.to().orElse(LAST))
                        .bind("limit", search.limit() + 1)
                        .map((row, context) -> order(row, currency))
                        .list());
    }

    /** Whether the order belongs to the account and is still shown to it. */
    boolean mine(UUID account, OrderId order, Instant now) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(MINE)
                        .bind("account", account)
                        .bind("id", order.value())
                        .bind("since", since(now))
                        .bind("cancelled_since", cancelledSince(now))
                        .mapTo(boolean.class)
                        .one());
    }

    List<PastLine> lines(OrderId order) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LINES)
                        .bind("id", order.value())
                        .map((row, context) -> new PastLine(
                                row.getInt("line_no"),
                                new VariantId(row.getObject("variant_id", UUID.class)),
                                row.getString("sku"),
                                row.getString("name"),
                                row.getInt("quantity"),
                                row.getBigDecimal("shown_price").stripTrailingZeros(),
                                row.getInt("returnable")))
                        .list());
    }

    private static OffsetDateTime since(Instant now) {
        return utc(now).minusMonths(MONTHS);
    }

    private static OffsetDateTime cancelledSince(Instant now) {
        return utc(now).minusDays(DAYS_CANCELLED);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static OwnOrder order(ResultSet row, Currency own) throws SQLException {
        Optional<Currency> agreed =
                Optional.ofNullable(row.getString("currency")).map(Currency::getInstance);
        return new OwnOrder(
                new OrderId(row.getObject("id", UUID.class)),
                row.getString("number"),
                OrderStatus.valueOf(row.getString("status")),
                row.getObject("placed_at", OffsetDateTime.class).toInstant(),
                agreed.isPresent(),
                Money.of(row.getBigDecimal(agreed.isPresent() ? "total" : "goods"), agreed.orElse(own)),
                row.getBigDecimal("pieces"),
                row.getString("first"),
                row.getInt("line_count"),
                Optional.ofNullable(row.getObject("promised_on", LocalDate.class)));
    }
}
