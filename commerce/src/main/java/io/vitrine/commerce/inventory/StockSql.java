package io.vitrine.commerce.inventory;

/** The statements that change stock. Whatever the number of lines, their texts stay the same. */
final class StockSql {

    /** Parameters: variants, locations. Makes the levels that are missing. */
    static final String ENSURE = """
            insert into stock_level (variant_id, location_id)
            select w.variant_id, w.location_id from unnest(?::uuid[], ?::uuid[]) as w (variant_id, location_id)
            order by w.variant_id, w.location_id
            on conflict do nothing""";

    /**
     * Parameters: variants, locations, what is added to the balances, what is added to the promises. The rows are locked in
     * the order of their keys before the first is changed.
     */
    static final String CHANGE = """
            with locked as materialized (
                select l.variant_id, l.location_id, w.hand, w.held
                from unnest(?::uuid[], ?::uuid[], ?::int8[], ?::int8[]) as w (variant_id, location_id, hand, held)
                join stock_level l on l.variant_id = w.variant_id and l.location_id = w.location_id
                order by l.variant_id, l.location_id
                for no key update of l)
            update stock_level l set on_hand = l.on_hand + k.hand, reserved = l.reserved + k.held
            from locked k where l.variant_id = k.variant_id and l.location_id = k.location_id""";

    /**
     * Parameters: variants, locations, quantities, order, time, end. Locks as {@link #CHANGE} does. Where there is no level, the
     * reservation is refused, which refers to it.
     */
    static final String RESERVE = """
            with wanted as (
                select * from unnest(?::uuid[], ?::uuid[], ?::int8[]) as w (variant_id, location_id, quantity)),
            locked as materialized (
                select l.variant_id, l.location_id, w.quantity
                from wanted w join stock_level l on l.variant_id = w.variant_id and l.location_id = w.location_id
                order by l.variant_id, l.location_id
                for no key update of l),
            promised as (
                update stock_level l set reserved = l.reserved + k.quantity
                from locked k where l.variant_id = k.variant_id and l.location_id = k.location_id)
            insert into stock_reservation (order_id, reserved_at, expires_at, variant_id, location_id, quantity)
            select ?::uuid, ?::timestamptz, ?::timestamptz, w.variant_id, w.location_id, w.quantity from wanted w""";

    /** Parameter: order. Whoever changes the reservations of an order holds all of them first. */
    static final String HOLD = """
            select 1 from stock_reservation where order_id = ? order by variant_id, location_id for update""";

    /** Parameters: order, time, time. Takes the reservations away, or with a time those only that have lapsed by then. */
    static final String RELEASE = """
            with gone as (
                delete from stock_reservation
                where order_id = ? and (?::timestamptz is null or expires_at <= ?::timestamptz)
                returning variant_id, location_id, quantity),
            locked as materialized (
                select l.variant_id, l.location_id, g.quantity
                from gone g join stock_level l on l.variant_id = g.variant_id and l.location_id = g.location_id
                order by l.variant_id, l.location_id
                for no key update of l)
            update stock_level l set reserved = l.reserved - k.quantity
            from locked k where l.variant_id = k.variant_id and l.location_id = k.location_id""";

    /** Parameter: order. The reservations last until they are shipped or given up. */
    static final String KEEP = "update stock_reservation set expires_at = null where order_id = ?";

    /** Parameters: variants, locations, quantities, order. Promises again what the order has no reservation for any more. */
    static final String REGAIN = """
            with locked as materialized (
                select l.variant_id, l.location_id, w.quantity
                from unnest(?::uuid[], ?::uuid[], ?::int8[]) as w (variant_id, location_id, quantity)
                join stock_level l on l.variant_id = w.variant_id and l.location_id = w.location_id
                where not exists (select from stock_reservation r
                    where r.order_id = ? and r.variant_id = w.variant_id and r.location_id = w.location_id)
                order by l.variant_id, l.location_id
                for no key update of l)
            update stock_level l set reserved = l.reserved + k.quantity
            from locked k where l.variant_id = k.variant_id and l.location_id = k.location_id""";

    /** Parameters: order, variants, locations, quantities. */
    static final String REGAINED = """
            insert into stock_reservation (order_id, reserved_at, variant_id, location_id, quantity)
            select ?::uuid, now(), w.variant_id, w.location_id, w.quantity
            from unnest(?::uuid[], ?::uuid[], ?::int8[]) as w (variant_id, location_id, quantity)
            on conflict do nothing""";

    /** Parameters: variants, locations, quantities, order. */
    static final String USE = """
            update stock_reservation r set quantity = r.quantity - w.quantity
            from unnest(?::uuid[], ?::uuid[], ?::int8[]) as w (variant_id, location_id, quantity)
            where r.order_id = ? and r.variant_id = w.variant_id and r.location_id = w.location_id""";

    /** Parameter: order. */
    static final String USED_UP = "delete from stock_reservation where order_id = ? and quantity = 0";

    /**
     * Parameters: time, note, source, actor, ids, variants, locations, changes, reasons, costs of a piece, lots. Where lots are
     * kept and none is said, an entry becomes one for each lot that its pieces come from or go back to.
     */
    static final String ENTER = """
            with said (at, note, source, actor) as (select ?::timestamptz, ?::text, ?::text, ?::text)
            insert into stock_entry (at, note, source, actor, id, variant_id, location_id, change, reason, unit_cost, lot_id)
            select s.at, s.note, s.source, s.actor, case when p.part = 1 then w.id else gen_random_uuid() end, w.variant_id,
                   w.location_id, p.change, w.reason, w.unit_cost, nullif(p.lot_id, '00000000-0000-0000-0000-000000000000')
            from said s cross join unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::int8[], ?::text[], ?::numeric[], ?::uuid[])
                as w (id, variant_id, location_id, change, reason, unit_cost, lot_id)
            join stock_level l on l.variant_id = w.variant_id and l.location_id = w.location_id
            cross join lateral (
                select w.lot_id, w.change, 1 as part
                where w.lot_id is not null or (w.reason <> 'RETURNED' and (w.change > 0 or l.in_lots = 0))
                union all
                select f.lot_id, f.change, f.part
                from stock_parts(w.reason, w.variant_id, w.location_id, w.change, s.source, s.at) f
                where w.lot_id is null and (w.reason = 'RETURNED' or (w.change < 0 and l.in_lots > 0))) p""";

    private StockSql() {}
}
