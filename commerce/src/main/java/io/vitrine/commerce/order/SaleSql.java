package io.vitrine.commerce.order;

/** What one sale says to the database: one text of several statements, sent together. A load test says the same. */
public final class SaleSql {

    /** Customer, order, lines, trail, outbox, and the answer, which is stored when a key came with the request. */
    public static final String WRITE = """
            insert into customer (id, email, name, created_at)
            select ?, ?, ?, ? where ? is not null
            on conflict (lower(email)) do update set name = excluded.name
            where excluded.name is not null and customer.name is distinct from excluded.name;

            insert into sales_order (id, number, placed_at, business_day, location_id, channel, customer_id, line_count,
                                     gross, discount, recorded_at)
            values (?, coalesce(?, nextval('order_number')::text), ?, ?, ?, ?,
                    (select id from customer where lower(email) = lower(?)), ?, ?, ?, ?);

            insert into order_line (order_id, line_no, sku, name, quantity, unit_price, gross, discount)
            select ?, line.no, line.sku, line.name, line.quantity, line.unit_price, line.gross, line.discount
            from unnest(?::text[], ?::text[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[]) with ordinality
                 as line (sku, name, quantity, unit_price, gross, discount, no);

            insert into audit_event (id, at, actor, action, object_type, object_id, after, origin, request_id)
            values (?, ?, ?, 'order.recorded', 'order', ?, jsonb_build_object('total', ?::text, 'lines', ?::int), ?, ?);

            insert into platform.outbox (subscriber, event_id, event_type, payload)
            select subscriber, ?, 'order.recorded', jsonb_build_object('ids', jsonb_build_array(?::text))
            from unnest(?::text[]) as subscriber;

            with answer as (
                select json_build_object('id', ?::text, 'number', number,
                                         'total', json_build_object('amount', ?::text, 'currency', ?::text))::text as body
                from sales_order where id = ?),
            stored as (
                insert into idempotency (key, request_hash, status, body, created_at)
                select ?, ?, 201, body, ? from answer where ? is not null)
            select body from answer""";

    private SaleSql() {}
}
