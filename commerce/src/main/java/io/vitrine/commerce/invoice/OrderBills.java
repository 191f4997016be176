package io.vitrine.commerce.invoice;

import io.vitrine.commerce.tax.TaxShare;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads what an order says about its invoice. */
@Dependent
class OrderBills {

    private static final String ORDER = """
            select o.id, o.number, o.customer_id, d.currency, d.shipping, d.shipping_name, d.tax, d.contact, d.address, d.taxes,
                   d.payment_method
            from sales_order o join order_detail d on d.order_id = o.id
            where o.id = :order""";
    private static final String LINES = """
            select l.line_no, l.sku, l.name, l.quantity, l.unit_price, l.discount, d.net, d.tax_rate, d.tax, p.tax_code
            from order_line l
            join order_line_detail d on d.order_id = l.order_id and d.line_no = l.line_no
            left join variant v on v.id = d.variant_id
            left join product p on p.id = v.product_id
            where l.order_id = :order order by l.line_no""";

    private final Database database;

    @Inject
    OrderBills(Database database) {
        this.database = database;
    }

    /** Absent for an order that was only reported, not placed here. */
    Optional<OrderBill> find(UUID order) {
        return database.tenant().withHandle(handle -> {
            List<InvoiceLine> goods = handle.createQuery(LINES)
                    .bind("order", order)
                    .map(OrderBills::line)
                    .list();
            return handle.createQuery(ORDER)
                    .bind("order", order)
                    .map((row, context) -> bill(row, goods))
                    .findOne();
        });
    }

    private static OrderBill bill(ResultSet row, List<InvoiceLine> goods) throws SQLException {
        return new OrderBill(
                row.getObject("id", UUID.class),
                row.getString("number"),
                Optional.ofNullable(row.getObject("customer_id", UUID.class)),
                row.getString("currency"),
                row.getBigDecimal("shipping"),
                row.getString("shipping_name"),
                row.getBigDecimal("tax"),
                BilledTo.of(
                        json(row.getString("contact")).asJsonObject(),
                        json(row.getString("address")).asJsonObject()),
                TaxShare.read(json(row.getString("taxes")).asJsonArray()),
                row.getString("payment_method"),
                goods);
    }

    static JsonStructure json(String text) {
        try (JsonReader json = Json.createReader(new StringReader(text))) {
            return json.read();
        }
    }

    private static InvoiceLine line(ResultSet row, StatementContext context) throws SQLException {
        return new InvoiceLine(
                row.getInt("line_no"),
                LineKind.GOODS,
                Optional.empty(),
                row.getString("sku"),
                row.getString("name"),
                row.getBigDecimal("quantity"),
                row.getBigDecimal("unit_price"),
                row.getBigDecimal("discount"),
                row.getBigDecimal("net"),
                row.getBigDecimal("tax_rate"),
                row.getBigDecimal("tax"),
                Optional.ofNullable(row.getString("tax_code")));
    }
}
