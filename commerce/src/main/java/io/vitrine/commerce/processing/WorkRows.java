package io.vitrine.commerce.processing;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.Allocation;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Reads orders in work. */
@ApplicationScoped
class WorkRows {

    private static final String HEAD = """
            select o.number, o.status, o.location_id, d.currency, d.net, d.shipping, d.tax,
                   exists (select from order_contact g where g.order_id = o.id and g.state = 'AWAITED' and g.holds) as held
            from sales_order o join order_detail d on d.order_id = o.id where o.id = :id for no key update of o""";

    private static final String LINES = """
            select l.line_no, t.variant_id, l.sku, l.name, l.quantity, l.unit_price, t.net, t.tax, t.shipped, t.returned,
                   v.tracked and not p.made_to_order as tracked
            from order_line l join order_line_detail t on t.order_id = l.order_id and t.line_no = l.line_no
            join variant v on v.id = t.variant_id join product p on p.id = v.product_id
            where l.order_id = :id order by l.line_no""";

    private static final String RESERVED = """
            select variant_id, location_id, quantity from stock_reservation where order_id = :id
            order by variant_id, quantity desc, location_id""";

    @Inject
    Database database;

    /** The order, held until the running transaction ends. */
    Optional<OrderInWork> lock(OrderId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(HEAD)
                        .bind("id", id.value())
                        .map((row, context) -> order(id, row, handle))
                        .findOne());
    }

    private static OrderInWork order(OrderId id, ResultSet row, Handle handle) throws SQLException {
        return new OrderInWork(
                id,
                row.getString("number"),
                OrderStatus.valueOf(row.getString("status")),
                new LocationId(row.getObject("location_id", UUID.class)),
                Currency.getInstance(row.getString("currency")),
                row.getBigDecimal("net"),
                row.getBigDecimal("shipping"),
                row.getBigDecimal("tax"),
                row.getBoolean("held"),
                lines(id, handle),
                reserved(id, handle));
    }

    private static List<LineInWork> lines(OrderId id, Handle handle) {
        return handle.createQuery(LINES)
                .bind("id", id.value())
                .map((row, context) -> new LineInWork(
                        row.getInt("line_no"),
                        new VariantId(row.getObject("variant_id", UUID.class)),
                        row.getString("sku"),
                        row.getString("name"),
                        row.getLong("quantity"),
                        row.getBigDecimal("unit_price"),
                        row.getBigDecimal("net"),
                        row.getBigDecimal("tax"),
                        row.getLong("shipped"),
                        row.getLong("returned"),
                        row.getBoolean("tracked")))
                .list();
    }

    private static List<Allocation> reserved(OrderId id, Handle handle) {
        return handle.createQuery(RESERVED)
                .bind("id", id.value())
                .map((row, context) -> new Allocation(
                        new VariantId(row.getObject("variant_id", UUID.class)),
                        new LocationId(row.getObject("location_id", UUID.class)),
                        row.getLong("quantity")))
                .list();
    }
}
