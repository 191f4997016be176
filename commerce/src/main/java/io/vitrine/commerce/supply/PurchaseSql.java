package io.vitrine.commerce.supply;

/** The statements about purchase orders. */
final class PurchaseSql {

    private static final String HEAD = """
            select o.id, o.number, o.supplier_id, s.name as supplier_name, o.location_id, p.name as location_name, o.status,
                   o.currency, o.rate, o.note, o.expected_on, o.created_at, o.sent_at, o.received_at, l.total, l.ordered, l.received
            from purchase_order o join supplier s on s.id = o.supplier_id join location p on p.id = o.location_id
            cross join lateral (select coalesce(sum(quantity * unit_cost), 0) as total, coalesce(sum(quantity), 0) as ordered,
                                       coalesce(sum(received), 0) as received
                                from purchase_line where order_id = o.id) l
            """;
    static final String FIND = HEAD + "where o.id = :id";
    static final String LOCK = "select id from purchase_order where id = :id for no key update";
    static final String LIST = HEAD + """
            where (o.created_at, o.id) < (:place, :place_id)
              and (cast(:supplier as uuid) is null or o.supplier_id = cast(:supplier as uuid))
              and (cast(:location as uuid) is null or o.location_id = cast(:location as uuid))
              and (cast(:reach as uuid[]) is null or o.location_id = any(cast(:reach as uuid[])))
              and (cast(:status as text) is null or o.status = :status)
              and (cast(:text as text) is null or strpos(lower(o.number), lower(:text)) > 0 or strpos(lower(s.name), lower(:text)) > 0)
            order by o.created_at desc, o.id desc limit :limit""";
    static final String LINES = """
            select l.id, l.variant_id, v.sku, v.barcode, v.lot_tracked, left(case when v.label = '' then p.name else p.name || ' ' || v.label end, 200) as name,
                   l.quantity, l.unit_cost, l.why, l.received, l.rejected
            from purchase_line l join variant v on v.id = l.variant_id join product p on p.id = v.product_id
            where l.order_id = :id order by l.position""";
    static final String RECEIPTS = """
            select r.id, r.at, r.note, r.actor, l.line_id, l.quantity, l.rejected
            from purchase_receipt r join purchase_receipt_line l on l.receipt_id = r.id
            where r.order_id = :id order by r.at, r.id, l.line_id""";

    static final String ITEM = """
            select v.id, v.sku, left(case when v.label = '' then p.name else p.name || ' ' || v.label end, 200) as name,
                   coalesce((select l.unit_cost from purchase_line l join purchase_order o on o.id = l.order_id
                             where l.variant_id = v.id and o.supplier_id = :supplier order by o.created_at desc, o.id desc limit 1), 0)
                       as unit_cost
            from variant v join product p on p.id = v.product_id
            where v.sku = :code or v.barcode = :code order by v.sku = :code desc, v.id limit 1""";

    static final String COUNT_ON = """
            insert into purchase_counter (one, last) values (true, 1001)
            on conflict (one) do update set last = purchase_counter.last + 1 returning last""";
    /** Parameters: id, number, supplier, location, currency, rate, note, day, time, actor. */
    static final String ADD = """
            insert into purchase_order (id, number, supplier_id, location_id, status, currency, rate, note, expected_on, created_at,
                created_by)
            values (?, ?, ?, ?, 'DRAFT', ?, ?, ?, ?::date, ?, ?)""";
    /** Parameters: supplier, location, currency, rate, note, day, id. */
    static final String CHANGE = """
            update purchase_order set supplier_id = ?, location_id = ?, currency = ?, rate = ?, note = ?, expected_on = ?::date
            where id = ?""";

    static final String EMPTY = "delete from purchase_line where order_id = ?";
    /** Parameters: order, ids, variants, quantities, costs, reasons. */
    static final String ADD_LINES = """
            insert into purchase_line (id, order_id, position, variant_id, quantity, unit_cost, why)
            select w.id, ?::uuid, w.place - 1, w.variant_id, w.quantity, w.unit_cost, w.why
            from unnest(?::uuid[], ?::uuid[], ?::int8[], ?::numeric[], ?::text[]) with ordinality
                as w (id, variant_id, quantity, unit_cost, why, place)""";

    /** Parameters: time, day, id. */
    static final String SEND = """
            update purchase_order set status = 'SENT', sent_at = ?, expected_on = coalesce(expected_on, ?::date) where id = ?""";
    /** Parameters: time, id. */
    static final String CANCEL = "update purchase_order set status = 'CANCELLED', cancelled_at = ? where id = ?";
    /** Parameters: id, order, time, note, actor. */
    static final String ADD_RECEIPT =
            "insert into purchase_receipt (id, order_id, at, note, actor) values (?, ?, ?, ?, ?)";
    /** Parameters: receipt, lines, quantities taken in, quantities sent back. */
    static final String ADD_RECEIPT_LINES = """
            insert into purchase_receipt_line (receipt_id, line_id, quantity, rejected)
            select ?::uuid, w.line_id, w.quantity, w.rejected
            from unnest(?::uuid[], ?::int8[], ?::int8[]) as w (line_id, quantity, rejected)""";
    /** Parameters: lines, quantities taken in, quantities sent back, order. */
    static final String COUNT_LINES = """
            update purchase_line l set received = l.received + w.quantity, rejected = l.rejected + w.rejected
            from unnest(?::uuid[], ?::int8[], ?::int8[]) as w (line_id, quantity, rejected)
            where l.id = w.line_id and l.order_id = ?""";
    /** Parameters: time, order. It stays as it is while nothing was taken in. */
    static final String PROGRESS = """
            update purchase_order o set status = case when a.complete then 'RECEIVED' else 'PARTLY_RECEIVED' end,
                received_at = case when a.complete then ?::timestamptz end
            from (select order_id, bool_and(received = quantity) as complete, sum(received) as pieces
                  from purchase_line group by order_id) a
            where o.id = ? and a.order_id = o.id and a.pieces > 0""";

    /** For each of these variants: the newest price of any supplier, and of this one; and what is on its way to the location. */
    static final String SOURCES = """
            select w.variant_id,
                   (select o.supplier_id from purchase_line l join purchase_order o on o.id = l.order_id
                    where l.variant_id = w.variant_id and o.sent_at is not null order by o.sent_at desc, o.id desc limit 1) as last_supplier,
                   coalesce((select l.unit_cost from purchase_line l join purchase_order o on o.id = l.order_id
                             where l.variant_id = w.variant_id and o.supplier_id = :supplier and o.currency = :currency
                               and o.sent_at is not null order by o.sent_at desc, o.id desc limit 1),
                            (select c.amount from variant_cost c where c.variant_id = w.variant_id and c.currency = :currency
                             and c.valid_from <= :now order by c.valid_from desc limit 1), 0) as unit_cost,
                   coalesce((select sum(l.quantity - l.received) from purchase_line l join purchase_order o on o.id = l.order_id
                             where l.variant_id = w.variant_id and o.location_id = :location
                               and o.status in ('SENT', 'PARTLY_RECEIVED')), 0) as coming
            from unnest(:variants) as w (variant_id)""";

    private PurchaseSql() {}
}
