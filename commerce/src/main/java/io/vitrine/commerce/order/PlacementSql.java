package io.vitrine.commerce.order;

/** What placing an order writes: one text for each part, whatever the number of lines. A load test says the same. */
public final class PlacementSql {

    /** Parameters: id, e-mail, name, time. */
    public static final String CUSTOMER = """
            insert into customer (id, email, name, created_at) values (?, ?, ?, ?)
            on conflict (lower(email)) do update set name = excluded.name
            where excluded.name is not null and customer.name is distinct from excluded.name""";

    /**
     * The order with its lines, what it has beyond the fact of its sale, and its first step, whatever the number of lines.
     *
     * <p>Parameters: id, number, time, day, location, e-mail, country, lines, gross, discount, time, status; order, then arrays: SKUs,
     * names, quantities, prices, amounts, discounts, all before tax; the columns of the details; order, then arrays: variants, shown
     * prices, net amounts, rates, taxes; the step.
     */
    public static final String ORDER = """
            with sold as (
            insert into sales_order (id, number, placed_at, business_day, location_id, channel, customer_id, country,
                                     line_count, gross, discount, recorded_at, status)
            values (?, ?, ?, ?, ?, 'ONLINE', (select id from customer where lower(email) = lower(?)), ?, ?, ?, ?, ?, ?)),
            lines as (
            insert into order_line (order_id, line_no, sku, name, quantity, unit_price, gross, discount)
            select ?, line.no, line.sku, line.name, line.quantity, line.unit_price, line.gross, line.discount
            from unnest(?::text[], ?::text[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[]) with ordinality
                 as line (sku, name, quantity, unit_price, gross, discount, no)),
            detail as (
            insert into order_detail (order_id, currency, net, tax, shipping, total, taxes, contact, address, shipping_option,
                                      shipping_name, payment_method, prices_hold_tax, promised_on, account_id)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?)),
            line_details as (
            insert into order_line_detail (order_id, line_no, variant_id, shown_price, net, tax_rate, tax)
            select ?, line.no, line.variant, line.price, line.net, line.rate, line.tax
            from unnest(?::uuid[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[]) with ordinality
                 as line (variant, price, net, rate, tax, no))
            """ + PlacementSql.STEP;

    /** Parameters: order, then arrays: promotions, words, amounts. */
    static final String DISCOUNTS = """
            insert into order_discount (order_id, position, promotion_id, words, amount)
            select ?, one.no, one.promotion, one.words, one.amount
            from unnest(?::uuid[], ?::text[], ?::numeric[]) with ordinality as one (promotion, words, amount, no)""";

    /** Parameters: id, order, time, status, note, internal, actor. */
    public static final String STEP = """
            insert into order_step (id, order_id, at, status, note, internal, actor) values (?, ?, ?, ?, ?, ?, ?)""";

    private PlacementSql() {}
}
