package io.vitrine.commerce.processing;

/** What steps of orders write. */
final class WorkSql {

    /** Parameters: new status, order, status before. */
    static final String MOVE = "update sales_order set status = ? where id = ? and status = ?";

    /** Parameters: id, order, location, carrier, tracking, time, time, actor, weight. */
    static final String SHIPMENT = """
            insert into shipment (id, order_id, location_id, status, carrier, tracking, created_at, shipped_at, actor,
                                  weight_grams)
            values (?, ?, ?, 'SHIPPED', ?, ?, ?, ?, ?, ?)""";

    /** Parameters: shipment, then arrays: numbers of lines, pieces. */
    static final String SHIPMENT_LINES = """
            insert into shipment_line (shipment_id, line_no, quantity)
            select ?, w.line_no, w.pieces from unnest(?::int4[], ?::int8[]) as w (line_no, pieces)""";

    /** Parameters: arrays: numbers of lines, pieces; order. */
    static final String SHIPPED = """
            update order_line_detail t set shipped = t.shipped + w.pieces
            from unnest(?::int4[], ?::int8[]) as w (line_no, pieces)
            where t.order_id = ? and t.line_no = w.line_no""";

    /** Parameters: arrays: numbers of lines, pieces; order. */
    static final String RETURNED = """
            update order_line_detail t set returned = t.returned + w.pieces
            from unnest(?::int4[], ?::int8[]) as w (line_no, pieces)
            where t.order_id = ? and t.line_no = w.line_no""";

    /** Parameters: time, order. */
    static final String DELIVERED =
            "update shipment set status = 'DELIVERED', delivered_at = ? where order_id = ? and status = 'SHIPPED'";

    private WorkSql() {}
}
