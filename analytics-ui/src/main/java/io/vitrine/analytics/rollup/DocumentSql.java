package io.vitrine.analytics.rollup;

/** Adds a batch of documents to the roll-ups by day. */
final class DocumentSql {

    /** Parameters {@code orders}, {@code returns}: ids. */
    static final String DOCUMENTS = """
            with fact as materialized (
                select business_day as day, location_id, channel, coalesce(country, '') as country,
                       1 as orders, cast(customer_id is null as int) as guest_orders, line_count as order_lines, gross, discount,
                       0 as returns, 0 as return_lines, cast(0 as numeric) as returned
                from sales_order where id = any(:orders)
                union all
                select business_day, location_id, channel, coalesce(country, ''), 0, 0, 0, 0, 0, 1, line_count, amount
                from sales_return where id = any(:returns)
            ), by_country as (
                insert into country_day as k (day, location_id, country, orders, gross, discount, returns, returned)
                select day, location_id, country, sum(orders), sum(gross), sum(discount), sum(returns), sum(returned)
                from fact group by 1, 2, 3 order by 1, 2, 3
                on conflict (day, location_id, country) do update set orders = k.orders + excluded.orders,
                    gross = k.gross + excluded.gross, discount = k.discount + excluded.discount,
                    returns = k.returns + excluded.returns, returned = k.returned + excluded.returned
            ), by_channel as (
                insert into sales_day as k (day, location_id, channel, orders, guest_orders, order_lines, gross, discount,
                    returns, return_lines, returned)
                select day, location_id, channel, sum(orders), sum(guest_orders), sum(order_lines), sum(gross), sum(discount),
                       sum(returns), sum(return_lines), sum(returned)
                from fact group by 1, 2, 3 order by 1, 2, 3
                on conflict (day, location_id, channel) do update set orders = k.orders + excluded.orders,
                    guest_orders = k.guest_orders + excluded.guest_orders,
                    order_lines = k.order_lines + excluded.order_lines, gross = k.gross + excluded.gross,
                    discount = k.discount + excluded.discount, returns = k.returns + excluded.returns,
                    return_lines = k.return_lines + excluded.return_lines, returned = k.returned + excluded.returned
            )
            insert into scope_day as k (scope, day, orders, guest_orders, order_lines, gross, discount, returns,
                return_lines, returned)
            select coalesce(location_id, '00000000-0000-0000-0000-000000000000'), day, sum(orders), sum(guest_orders),
                   sum(order_lines), sum(gross), sum(discount), sum(returns), sum(return_lines), sum(returned)
            from fact group by grouping sets ((day, location_id), (day)) order by 1, 2
            on conflict (scope, day) do update set orders = k.orders + excluded.orders,
                guest_orders = k.guest_orders + excluded.guest_orders, order_lines = k.order_lines + excluded.order_lines,
                gross = k.gross + excluded.gross, discount = k.discount + excluded.discount,
                returns = k.returns + excluded.returns, return_lines = k.return_lines + excluded.return_lines,
                returned = k.returned + excluded.returned""";

    /**
     * Parameters {@code orders}, {@code returns}: ids. The lines of each document come through its key ({@code offset 0}): a
     * batch must not read the whole table. Products that are known stay untouched, which spares a row lock each.
     */
    static final String LINES = """
            with line as materialized (
                select o.business_day as day, o.location_id, o.channel, l.sku, l.name, 1 as order_lines, l.quantity, l.gross,
                       l.discount, 0 as return_lines, cast(0 as numeric) as returned
                from sales_order o cross join lateral (select * from order_line l where l.order_id = o.id offset 0) l
                where o.id = any(:orders)
                union all
                select r.business_day, r.location_id, r.channel, l.sku, l.name, 0, 0, 0, 0, 1, l.amount
                from sales_return r cross join lateral (select * from sales_return_line l where l.return_id = r.id offset 0) l
                where r.id = any(:returns)
            ), named as (
                insert into sold_product as p (sku, name, first_day)
                select distinct on (sku) sku, name, day from line
                where not exists (select from sold_product known where known.sku = line.sku and known.first_day <= line.day)
                order by sku, day, name
                on conflict (sku) do update set first_day = excluded.first_day, name = excluded.name
                where excluded.first_day < p.first_day
            )
            insert into product_day as k (day, location_id, channel, sku, order_lines, quantity, gross, discount,
                return_lines, returned)
            select day, location_id, channel, sku, sum(order_lines), sum(quantity), sum(gross), sum(discount),
                   sum(return_lines), sum(returned)
            from line group by 1, 2, 3, 4 order by 1, 2, 3, 4
            on conflict (day, location_id, channel, sku) do update set order_lines = k.order_lines + excluded.order_lines,
                quantity = k.quantity + excluded.quantity, gross = k.gross + excluded.gross,
                discount = k.discount + excluded.discount, return_lines = k.return_lines + excluded.return_lines,
                returned = k.returned + excluded.returned""";

    private DocumentSql() {}
}
