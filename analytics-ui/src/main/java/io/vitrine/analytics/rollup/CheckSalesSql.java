package io.vitrine.analytics.rollup;

/** Compares roll-ups of sales with the raw rows, day by day; documents whose events still wait count on neither side. Parameters {@code from}, {@code to}. */
final class CheckSalesSql {

    static final String SALES_DAY = """
            with waiting as materialized (
                select cast(i.id as uuid) as id
                from platform.outbox o cross join lateral jsonb_array_elements_text(o.payload -> 'ids') i (id)
                where o.tenant_key = cast(left(cast(current_user as text), -3) as name) and o.subscriber = 'rollups'
                  and o.dead_at is null
            ), raw as (
                select d.day, d.location_id, d.channel,
                       count(*) filter (where kind = 'SALE') as orders,
                       count(*) filter (where kind = 'SALE' and customer_id is null) as guest_orders,
                       coalesce(sum(line_count) filter (where kind = 'SALE'), 0) as order_lines, sum(gross) as gross,
                       sum(discount) as discount, count(*) filter (where kind = 'RETURN') as returns,
                       coalesce(sum(line_count) filter (where kind = 'RETURN'), 0) as return_lines, sum(returned) as returned
                from document d
                where d.day between :from and :to and not exists (select from waiting w where w.id = d.id)
                group by 1, 2, 3
            ), both_sides as (
                select concat_ws(' ', day, location_id, channel) as key,
                       case when r.day is not null then concat_ws(' ', r.orders, r.guest_orders, r.order_lines, r.gross, r.discount, r.returns, r.return_lines, r.returned) end as raw,
                       case when s.day is not null then concat_ws(' ', s.orders, s.guest_orders, s.order_lines, s.gross, s.discount, s.returns, s.return_lines, s.returned) end as rolled_up
                from raw r
                full join (select * from sales_day where day between :from and :to) s using (day, location_id, channel)
            )
            select 'sales_day' as rollup, count(*) as compared, count(*) filter (where raw is distinct from rolled_up) as differences,
                   (select coalesce(jsonb_agg(jsonb_build_object('rollup', 'sales_day', 'key', key, 'rolledUp', coalesce(rolled_up, 'none'),
                           'raw', coalesce(raw, 'none'))), '[]')
                    from (select key, rolled_up, raw from both_sides where raw is distinct from rolled_up order by key limit 5) few)
                       as examples
            from both_sides""";

    static final String COUNTRY_DAY = """
            with waiting as materialized (
                select cast(i.id as uuid) as id
                from platform.outbox o cross join lateral jsonb_array_elements_text(o.payload -> 'ids') i (id)
                where o.tenant_key = cast(left(cast(current_user as text), -3) as name) and o.subscriber = 'rollups'
                  and o.dead_at is null
            ), raw as (
                select d.day, d.location_id, coalesce(d.country, '') as country, count(*) filter (where kind = 'SALE') as orders,
                       sum(gross) as gross, sum(discount) as discount, count(*) filter (where kind = 'RETURN') as returns,
                       sum(returned) as returned
                from document d
                where d.day between :from and :to and not exists (select from waiting w where w.id = d.id)
                group by 1, 2, 3
            ), both_sides as (
                select concat_ws(' ', day, location_id, country) as key,
                       case when r.day is not null then concat_ws(' ', r.orders, r.gross, r.discount, r.returns, r.returned) end as raw,
                       case when s.day is not null then concat_ws(' ', s.orders, s.gross, s.discount, s.returns, s.returned) end as rolled_up
                from raw r
                full join (select * from country_day where day between :from and :to) s using (day, location_id, country)
            )
            select 'country_day' as rollup, count(*) as compared, count(*) filter (where raw is distinct from rolled_up) as differences,
                   (select coalesce(jsonb_agg(jsonb_build_object('rollup', 'country_day', 'key', key, 'rolledUp', coalesce(rolled_up, 'none'),
                           'raw', coalesce(raw, 'none'))), '[]')
                    from (select key, rolled_up, raw from both_sides where raw is distinct from rolled_up order by key limit 5) few)
                       as examples
            from both_sides""";

    static final String PRODUCT_DAY = """
            with waiting as materialized (
                select cast(i.id as uuid) as id
                from platform.outbox o cross join lateral jsonb_array_elements_text(o.payload -> 'ids') i (id)
                where o.tenant_key = cast(left(cast(current_user as text), -3) as name) and o.subscriber = 'rollups'
                  and o.dead_at is null
            ), line as (
                select o.business_day as day, o.location_id, o.channel, l.sku, 1 as order_lines, l.quantity, l.gross, l.discount,
                       0 as return_lines, cast(0 as numeric(19, 4)) as returned
                from sales_order o join order_line l on l.order_id = o.id
                where o.business_day between :from and :to and not exists (select from waiting w where w.id = o.id)
                union all
                select r.business_day, r.location_id, r.channel, l.sku, 0, cast(0 as numeric(19, 3)), cast(0 as numeric(19, 4)),
                       cast(0 as numeric(19, 4)), 1, l.amount
                from sales_return r join sales_return_line l on l.return_id = r.id
                where r.business_day between :from and :to and not exists (select from waiting w where w.id = r.id)
            ), raw as (
                select day, location_id, channel, sku, sum(order_lines) as order_lines, sum(quantity) as quantity, sum(gross) as gross,
                       sum(discount) as discount, sum(return_lines) as return_lines, sum(returned) as returned
                from line group by 1, 2, 3, 4
            ), both_sides as (
                select concat_ws(' ', day, location_id, channel, sku) as key,
                       case when r.day is not null then concat_ws(' ', r.order_lines, r.quantity, r.gross, r.discount, r.return_lines, r.returned) end as raw,
                       case when s.day is not null then concat_ws(' ', s.order_lines, s.quantity, s.gross, s.discount, s.return_lines, s.returned) end as rolled_up
                from raw r
                full join (select * from product_day where day between :from and :to) s using (day, location_id, channel, sku)
            )
            select 'product_day' as rollup, count(*) as compared, count(*) filter (where raw is distinct from rolled_up) as differences,
                   (select coalesce(jsonb_agg(jsonb_build_object('rollup', 'product_day', 'key', key, 'rolledUp', coalesce(rolled_up, 'none'),
                           'raw', coalesce(raw, 'none'))), '[]')
                    from (select key, rolled_up, raw from both_sides where raw is distinct from rolled_up order by key limit 5) few)
                       as examples
            from both_sides""";

    private CheckSalesSql() {}
}
