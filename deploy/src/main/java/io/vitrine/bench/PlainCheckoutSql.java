package io.vitrine.bench;

import io.vitrine.commerce.order.PlacementSql;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.idempotency.Idempotency;

/** What a checkout says to the database. */
final class PlainCheckoutSql {

    static final String KNOWN =
            "select request_hash, status, location, body from idempotency where key = ? and created_at > now() - interval '7 days'";

    static final String HOLD = """
            select case when c.order_id is null then cast(nextval('order_number') as text) end,
                   (select l.id from location l order by l.kind = 'ONLINE' desc, l.created_at, l.id limit 1)
            from cart c where c.id = ? for update""";

    static final String CART = """
            with head as materialized (
                select c.*, exists (select from promotion) as promoted,
                       exists (select from pending_order p where p.cart_id = c.id and p.state = 'OPEN') as being_paid
                from cart c where c.id = ?)
            select c.currency, c.contact::text, c.address::text, c.shipping_option, c.order_id, line.*
            from head c left join lateral (
                select o.*, l.seen_price, l.added_at
                from (select array_agg(variant_id) as variants, array_agg(quantity) as quantities
                      from cart_line where cart_id = c.id) all_lines
                cross join lateral offer(all_lines.variants, all_lines.quantities, c.currency, null, now()) o
                join cart_line l on l.cart_id = c.id and l.variant_id = o.variant_id) line on true
            order by line.added_at, line.variant_id""";

    /** Customer, order, cart, stock, payment, trail, ledger and outbox, sent together. */
    static final String WRITE = String.join(
            ";\n",
            PlacementSql.CUSTOMER,
            PlacementSql.ORDER,
            "update cart set order_id = ?, updated_at = ? where id = ? and order_id is null",
            """
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
            insert into stock_reservation (order_id, reserved_at, variant_id, location_id, quantity)
            select ?::uuid, ?::timestamptz, w.variant_id, w.location_id, w.quantity from wanted w""",
            """
            insert into payment (id, order_id, gateway, method, status, currency, amount, test, created_at, updated_at, reference,
                                 captured)
            values (?, ?, 'simulator', 'SIMULATOR', 'CAPTURED', 'EUR', ?, true, ?, ?, ?, ?)""",
            Audit.INSERT,
            """
            insert into ledger_entry (id, posting, at, debit, credit, amount, currency, kind, order_id, source)
            select e.id, e.posting, ?::timestamptz, e.debit, e.credit, e.amount, 'EUR', e.kind, ?::uuid, e.source
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::numeric[], ?::text[], ?::text[])
                as e (id, posting, debit, credit, amount, kind, source)""",
            """
            insert into platform.outbox (subscriber, event_id, event_type, payload)
            select subscriber, ?::uuid, 'order.placed', ?::jsonb from unnest(?::text[]) as subscriber""");

    static final String REMEMBER = Idempotency.INSERT;

    private PlainCheckoutSql() {}
}
