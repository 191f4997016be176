package io.vitrine.commerce.processing;

import io.vitrine.commerce.order.OrderDiscount;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.commerce.promotion.PromotionId;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Where an order is, for whoever knows the cart that it came from: that id is known to the buyer alone. */
@ApplicationScoped
public class OrderTracking {

    private static final String HEAD = """
            select o.id, o.number, o.status, o.placed_at, d.currency, d.shipping, d.tax, d.total, d.prices_hold_tax,
                   d.shipping_name, d.payment_method, d.promised_on, d.contact::text as contact, d.address::text as address
            from sales_order o join order_detail d on d.order_id = o.id\s""";

    private static final String OF_CART = HEAD + "join cart c on c.order_id = o.id where c.id = :id";

    private static final String OF_ORDER = HEAD + "where o.id = :id";

    private static final String LINES = """
            select l.name, l.sku, l.quantity, t.shown_price
            from order_line l join order_line_detail t on t.order_id = l.order_id and t.line_no = l.line_no
            where l.order_id = :id order by l.line_no""";

    private static final String DISCOUNTS =
            "select promotion_id, words, amount from order_discount where order_id = :id order by position";

    private static final String STEPS =
            "select at, status, note from order_step where order_id = :id and not internal order by at, id";

    private static final String PARCELS = """
            select shipped_at, carrier, tracking from shipment
            where order_id = :id and shipped_at is not null order by shipped_at, id""";

    @Inject
    Database database;

    /** The order that this cart became; absent as long as it has not become one. */
    @Transactional
    public Optional<OrderProgress> ofCart(UUID cart) {
        return find(OF_CART, cart);
    }

    /** The order itself, for who has seen to it that the caller may see it. */
    Optional<OrderProgress> ofOrder(OrderId order) {
        return find(OF_ORDER, order.value());
    }

    private Optional<OrderProgress> find(String sql, UUID id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("id", id)
                        .map((row, context) -> order(row, handle))
                        .findOne());
    }

    private static OrderProgress order(ResultSet row, Handle handle) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Currency currency = Currency.getInstance(row.getString("currency"));
        List<OrderProgress.Line> lines = lines(id, handle);
        return new OrderProgress(
                new OrderId(id),
                row.getString("number"),
                OrderStatus.valueOf(row.getString("status")),
                time(row, "placed_at"),
                lines.stream()
                        .map(line -> Money.of(line.price().multiply(line.quantity()), currency))
                        .reduce(Money.zero(currency), Money::plus),
                discounts(id, handle),
                Money.of(row.getBigDecimal("shipping"), currency),
                Money.of(row.getBigDecimal("tax"), currency),
                Money.of(row.getBigDecimal("total"), currency),
                row.getBoolean("prices_hold_tax"),
                row.getString("shipping_name"),
                row.getString("payment_method"),
                Optional.ofNullable(row.getObject("promised_on", LocalDate.class)),
                json(row.getString("contact")),
                json(row.getString("address")),
                lines,
                steps(id, handle),
                parcels(id, handle));
    }

    private static List<OrderProgress.Line> lines(UUID id, Handle handle) {
        return handle.createQuery(LINES)
                .bind("id", id)
                .map((row, context) -> new OrderProgress.Line(
                        row.getString("name"),
                        row.getString("sku"),
                        row.getBigDecimal("quantity"),
                        price(row.getBigDecimal("shown_price"))))
                .list();
    }

    private static List<OrderDiscount> discounts(UUID id, Handle handle) {
        return handle.createQuery(DISCOUNTS)
                .bind("id", id)
                .map((row, context) -> new OrderDiscount(
                        new PromotionId(row.getObject("promotion_id", UUID.class)),
                        row.getString("words"),
                        row.getBigDecimal("amount")))
                .list();
    }

    private static List<OrderProgress.Step> steps(UUID id, Handle handle) {
        return handle.createQuery(STEPS)
                .bind("id", id)
                .map((row, context) -> new OrderProgress.Step(
                        time(row, "at"), OrderStatus.valueOf(row.getString("status")), row.getString("note")))
                .list();
    }

    private static List<OrderProgress.Parcel> parcels(UUID id, Handle handle) {
        return handle.createQuery(PARCELS)
                .bind("id", id)
                .map((row, context) -> new OrderProgress.Parcel(
                        time(row, "shipped_at"), row.getString("carrier"), row.getString("tracking")))
                .list();
    }

    private static BigDecimal price(BigDecimal stored) {
        return stored.stripTrailingZeros();
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
