package io.vitrine.analytics.rollup;

/** Keeps one row per customer: first and last order, worth, and the months and weeks with an order. */
final class CustomerFactSql {

    /** Parameter {@code orders}: ids. An order that arrives late may become the first one. */
    static final String ORDERS = """
            insert into customer_fact as f (customer_id, orders, gross, discount, first_at, first_order, first_day, first_location,
                first_channel, first_worth, last_day, months, weeks)
            select o.customer_id, count(*), sum(o.gross), sum(o.discount), min(o.placed_at),
                   (array_agg(o.id order by o.placed_at, o.id))[1], min(o.business_day),
                   (array_agg(o.location_id order by o.placed_at, o.id))[1], (array_agg(o.channel order by o.placed_at, o.id))[1],
                   (array_agg(o.gross - o.discount order by o.placed_at, o.id))[1], max(o.business_day),
                   array_agg(distinct cast(extract(year from o.business_day) * 12 + extract(month from o.business_day) - 1 as int)),
                   array_agg(distinct cast(floor((o.business_day - date '1969-12-29') / 7.0) as int))
            from sales_order o where o.id = any(:orders) and o.customer_id is not null
            group by o.customer_id order by o.customer_id
            on conflict (customer_id) do update set orders = f.orders + excluded.orders, gross = f.gross + excluded.gross,
                discount = f.discount + excluded.discount,
                (first_at, first_order, first_location, first_channel, first_worth) = (
                    select e.first_at, e.first_order, e.first_location, e.first_channel, e.first_worth
                    from (values (f.first_at, f.first_order, f.first_location, f.first_channel, f.first_worth),
                                 (excluded.first_at, excluded.first_order, excluded.first_location, excluded.first_channel,
                                  excluded.first_worth)) e (first_at, first_order, first_location, first_channel, first_worth)
                    order by e.first_at nulls last, e.first_order limit 1),
                first_day = least(f.first_day, excluded.first_day), last_day = greatest(f.last_day, excluded.last_day),
                months = case when f.months @> excluded.months then f.months
                    else array(select distinct m from unnest(f.months || excluded.months) m order by m) end,
                weeks = case when f.weeks @> excluded.weeks then f.weeks
                    else array(select distinct w from unnest(f.weeks || excluded.weeks) w order by w) end""";

    /** Parameter {@code returns}: ids. */
    static final String RETURNS = """
            insert into customer_fact as f (customer_id, returned)
            select r.customer_id, sum(r.amount) from sales_return r
            where r.id = any(:returns) and r.customer_id is not null
            group by r.customer_id order by r.customer_id
            on conflict (customer_id) do update set returned = f.returned + excluded.returned""";

    /** Compares the row of every customer of whom there is a document in the window. Parameters {@code from}, {@code to}. */
    static final String CHECK = """
            with waiting as materialized (
                select cast(i.id as uuid) as id
                from platform.outbox o cross join lateral jsonb_array_elements_text(o.payload -> 'ids') i (id)
                where o.tenant_key = cast(left(cast(current_user as text), -3) as name) and o.subscriber = 'rollups'
                  and o.dead_at is null
            ), chosen as materialized (
                select customer_id from sales_order where business_day between :from and :to and customer_id is not null
                union
                select customer_id from sales_return where business_day between :from and :to and customer_id is not null
                union
                select customer_id from customer_fact where first_day between :from and :to or last_day between :from and :to
            ), sold as (
                select o.customer_id, count(*) as orders, sum(o.gross) as gross, sum(o.discount) as discount,
                       (array_agg(o.id order by o.placed_at, o.id))[1] as first_order, min(o.business_day) as first_day,
                       max(o.business_day) as last_day,
                       array_agg(distinct cast(extract(year from o.business_day) * 12 + extract(month from o.business_day) - 1 as int))
                           as months,
                       array_agg(distinct cast(floor((o.business_day - date '1969-12-29') / 7.0) as int)) as weeks
                from sales_order o join chosen using (customer_id)
                where not exists (select from waiting w where w.id = o.id) group by 1
            ), returned as (
                select r.customer_id, sum(r.amount) as returned from sales_return r join chosen using (customer_id)
                where not exists (select from waiting w where w.id = r.id) group by 1
            ), raw as (
                select customer_id, concat_ws(' ', coalesce(orders, 0), trim_scale(coalesce(gross, 0)), trim_scale(coalesce(discount, 0)),
                           trim_scale(coalesce(returned, 0)), first_order, first_day, last_day, months, weeks) as facts
                from (select * from sold full join returned using (customer_id)) r
            ), kept as (
                select customer_id, concat_ws(' ', orders, trim_scale(gross), trim_scale(discount), trim_scale(returned), first_order, first_day, last_day,
                           nullif(months, '{}'), nullif(weeks, '{}')) as facts
                from customer_fact join chosen using (customer_id)
            ), both_sides as (
                select cast(customer_id as text) as key, raw.facts as raw, kept.facts as rolled_up
                from raw full join kept using (customer_id)
            )
            select 'customer_fact' as rollup, count(*) as compared, count(*) filter (where raw is distinct from rolled_up) as differences,
                   (select coalesce(jsonb_agg(jsonb_build_object('rollup', 'customer_fact', 'key', key, 'rolledUp', coalesce(rolled_up, 'none'),
                           'raw', coalesce(raw, 'none'))), '[]')
                    from (select key, rolled_up, raw from both_sides where raw is distinct from rolled_up order by key limit 5) few)
                       as examples
            from both_sides""";

    private CustomerFactSql() {}
}
