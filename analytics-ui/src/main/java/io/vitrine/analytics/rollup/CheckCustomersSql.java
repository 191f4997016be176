package io.vitrine.analytics.rollup;

/** Compares roll-ups of customers with the raw rows, and pairs with the visits they were made of. Parameters {@code from}, {@code to}. */
final class CheckCustomersSql {

    static final String SCOPE_DAY = """
            with waiting as materialized (
                select cast(i.id as uuid) as id
                from platform.outbox o cross join lateral jsonb_array_elements_text(o.payload -> 'ids') i (id)
                where o.tenant_key = cast(left(cast(current_user as text), -3) as name) and o.subscriber = 'rollups'
                  and o.dead_at is null
            ), scoped as materialized (
                select p.scope, d.*
                from document d
                cross join lateral (values (cast('00000000-0000-0000-0000-000000000000' as uuid)), (d.location_id)) p (scope)
                where d.day between :from and :to and not exists (select from waiting w where w.id = d.id)
            ), opened as (
                select f.scope, f.day, count(*) as new_customers
                from (select scope, customer_id, min(day) as day from scoped
                      where kind = 'SALE' and customer_id is not null group by 1, 2) f
                where not exists (select from sales_order e
                                  where e.customer_id = f.customer_id and e.business_day < :from
                                    and (f.scope = '00000000-0000-0000-0000-000000000000' or e.location_id = f.scope)
                                    and not exists (select from waiting w where w.id = e.id))
                group by 1, 2
            ), counted as (
                select scope, day,
                       count(*) filter (where kind = 'SALE') as orders,
                       count(*) filter (where kind = 'SALE' and customer_id is null) as guest_orders,
                       coalesce(sum(line_count) filter (where kind = 'SALE'), 0) as order_lines, sum(gross) as gross,
                       sum(discount) as discount, count(*) filter (where kind = 'RETURN') as returns,
                       coalesce(sum(line_count) filter (where kind = 'RETURN'), 0) as return_lines, sum(returned) as returned,
                       count(distinct customer_id) filter (where kind = 'SALE') as visits
                from scoped group by 1, 2
            ), raw as (
                select c.*, coalesce(o.new_customers, 0) as new_customers from counted c left join opened o using (scope, day)
            ), both_sides as (
                select concat_ws(' ', day, scope) as key,
                       case when r.day is not null then concat_ws(' ', r.orders, r.guest_orders, r.order_lines, r.gross, r.discount, r.returns, r.return_lines, r.returned, r.visits, r.new_customers) end as raw,
                       case when s.day is not null then concat_ws(' ', s.orders, s.guest_orders, s.order_lines, s.gross, s.discount, s.returns, s.return_lines, s.returned, s.visits, s.new_customers) end as rolled_up
                from raw r
                full join (select * from scope_day where day between :from and :to) s using (day, scope)
            )
            select 'scope_day' as rollup, count(*) as compared, count(*) filter (where raw is distinct from rolled_up) as differences,
                   (select coalesce(jsonb_agg(jsonb_build_object('rollup', 'scope_day', 'key', key, 'rolledUp', coalesce(rolled_up, 'none'),
                           'raw', coalesce(raw, 'none'))), '[]')
                    from (select key, rolled_up, raw from both_sides where raw is distinct from rolled_up order by key limit 5) few)
                       as examples
            from both_sides""";

    static final String CUSTOMER_DAY = """
            with waiting as materialized (
                select cast(i.id as uuid) as id
                from platform.outbox o cross join lateral jsonb_array_elements_text(o.payload -> 'ids') i (id)
                where o.tenant_key = cast(left(cast(current_user as text), -3) as name) and o.subscriber = 'rollups'
                  and o.dead_at is null
            ), raw as (
                select p.scope, o.customer_id, o.business_day as day, count(*) as orders
                from sales_order o
                cross join lateral (values (cast('00000000-0000-0000-0000-000000000000' as uuid)), (o.location_id)) p (scope)
                where o.business_day between :from and :to and o.customer_id is not null
                  and not exists (select from waiting w where w.id = o.id)
                group by 1, 2, 3
            ), both_sides as (
                select concat_ws(' ', day, scope, customer_id) as key,
                       case when r.day is not null then concat_ws(' ', r.orders) end as raw,
                       case when s.day is not null then concat_ws(' ', s.orders) end as rolled_up
                from raw r
                full join (select * from customer_day where day between :from and :to) s using (day, scope, customer_id)
            )
            select 'customer_day' as rollup, count(*) as compared, count(*) filter (where raw is distinct from rolled_up) as differences,
                   (select coalesce(jsonb_agg(jsonb_build_object('rollup', 'customer_day', 'key', key, 'rolledUp', coalesce(rolled_up, 'none'),
                           'raw', coalesce(raw, 'none'))), '[]')
                    from (select key, rolled_up, raw from both_sides where raw is distinct from rolled_up order by key limit 5) few)
                       as examples
            from both_sides""";

    static final String CUSTOMER_PAIR = """
            with visit as materialized (
                select scope, customer_id, day from customer_day where day between :from and :to
            ), raw as (
                select scope, kind, prev_day, day, count(*) as n from (
                    select v.scope, 'V' as kind, p.day as prev_day, v.day
                    from visit v cross join lateral (
                        select c.day from customer_day c
                        where c.scope = v.scope and c.customer_id = v.customer_id and c.day < v.day
                        order by c.day desc limit 1) p
                    union all
                    select v.scope, 'S', f.first_day, f.second_day
                    from (select distinct scope, customer_id from visit) v cross join lateral (
                        select min(c.day) as first_day, case when (array_agg(c.orders order by c.day))[1] > 1 then min(c.day)
                               else (array_agg(c.day order by c.day))[2] end as second_day
                        from (select e.day, e.orders from customer_day e
                              where e.scope = v.scope and e.customer_id = v.customer_id order by e.day limit 2) c) f
                    where f.second_day between :from and :to) pair
                group by 1, 2, 3, 4
            ), both_sides as (
                select concat_ws(' ', day, scope, kind, prev_day) as key,
                       case when r.day is not null then concat_ws(' ', r.n) end as raw,
                       case when s.day is not null then concat_ws(' ', s.n) end as rolled_up
                from raw r
                full join (select * from customer_pair where grain = 'DD' and n <> 0 and day between :from and :to) s using (day, scope, kind, prev_day)
            )
            select 'customer_pair' as rollup, count(*) as compared, count(*) filter (where raw is distinct from rolled_up) as differences,
                   (select coalesce(jsonb_agg(jsonb_build_object('rollup', 'customer_pair', 'key', key, 'rolledUp', coalesce(rolled_up, 'none'),
                           'raw', coalesce(raw, 'none'))), '[]')
                    from (select key, rolled_up, raw from both_sides where raw is distinct from rolled_up order by key limit 5) few)
                       as examples
            from both_sides""";

    private CheckCustomersSql() {}
}
