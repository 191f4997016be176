package io.vitrine.commerce.checkout;

import io.vitrine.commerce.cart.CartId;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.Allocation;
import io.vitrine.commerce.order.PlacementJson;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.commerce.payment.PaymentStatus;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Reads checkouts that wait for their payment. */
@ApplicationScoped
class PendingRows {

    /** Parameters: order, number, cart, placement, time, end. */
    static final String OPEN = """
            insert into pending_order (order_id, number, cart_id, placement, state, created_at, expires_at)
            values (?, ?, ?, ?::jsonb, 'OPEN', ?, ?)""";

    /** Parameters: state, order. */
    static final String CLOSE = "update pending_order set state = ? where order_id = ?";

    private static final String SELECT = """
            select o.order_id, o.cart_id, o.placement::text, o.state, o.expires_at, p.id as payment_id, p.gateway, p.status as paid
            from pending_order o join payment p on p.order_id = o.order_id
            """;

    private static final String BY_CART = SELECT + "where o.cart_id = :id and o.state = 'OPEN' for update of o, p";

    private static final String BY_ORDER = SELECT + "where o.order_id = :id for update of o, p";

    private static final String LATEST =
            SELECT + "where o.cart_id = :id order by o.created_at desc, o.order_id desc limit 1";

    private static final String RESERVED = """
            select variant_id, location_id, quantity from stock_reservation where order_id = :id
            order by variant_id, location_id""";

    private static final String LAPSED = """
            select order_id from pending_order where state = 'OPEN' and expires_at <= :now order by expires_at limit 100""";

    private static final String OWED = """
            select order_id from pending_order where state = 'OWED' order by expires_at limit 100""";

    /** What has yet to be given back, and whether nothing is on its way; what a gateway refused is tried again a day later. */
    private static final String DEBT = """
            select p.currency, p.captured - p.refunded as amount,
                   exists (select from refund r where r.payment_id = p.id and r.status = 'STARTED') as under_way,
                   exists (select from refund r where r.payment_id = p.id and r.status = 'FAILED'
                       and r.updated_at > cast(:now as timestamptz) - interval '1 day') as refused
            from payment p join pending_order o on o.order_id = p.order_id
            where o.order_id = :order and o.state = 'OWED' and p.status = 'CAPTURED'""";

    @Inject
    Database database;

    /** The one that this cart waits for, held until the running transaction ends. */
    Optional<PendingOrder> ofCart(CartId cart) {
        return find(BY_CART, cart.value());
    }

    /** The one of this order, held until the running transaction ends. */
    Optional<PendingOrder> ofOrder(UUID order) {
        return find(BY_ORDER, order);
    }

    /** The one that was begun last for this cart, whatever became of it. */
    Optional<PendingOrder> latest(CartId cart) {
        return find(LATEST, cart.value());
    }

    List<UUID> lapsed(Instant now) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LAPSED)
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .mapTo(UUID.class)
                        .list());
    }

    List<UUID> owed() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(OWED).mapTo(UUID.class).list());
    }

    /** What the shop owes for an order that could not be made; absent when it owes nothing. */
    Optional<Debt> debt(UUID order, Instant now) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(DEBT)
                        .bind("order", order)
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .map((row, context) -> new Debt(
                                Money.of(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))),
                                row.getBoolean("under_way"),
                                row.getBoolean("refused")))
                        .findOne());
    }

    private Optional<PendingOrder> find(String sql, UUID id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("id", id)
                        .map((row, context) -> pending(row, handle))
                        .findOne());
    }

    private static PendingOrder pending(ResultSet row, Handle handle) throws SQLException {
        UUID order = row.getObject("order_id", UUID.class);
        return new PendingOrder(
                new CartId(row.getObject("cart_id", UUID.class)),
                new PaymentId(row.getObject("payment_id", UUID.class)),
                row.getString("gateway"),
                PaymentStatus.valueOf(row.getString("paid")),
                PlacementJson.read(row.getString("placement")),
                handle.createQuery(RESERVED)
                        .bind("id", order)
                        .map((held, context) -> new Allocation(
                                new VariantId(held.getObject("variant_id", UUID.class)),
                                new LocationId(held.getObject("location_id", UUID.class)),
                                held.getLong("quantity")))
                        .list(),
                PendingOrder.State.valueOf(row.getString("state")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
