package io.vitrine.analytics.rollup;

/** Adds a batch of orders to the customers' chains of visits. */
final class CustomerSql {

    /**
     * Parameter {@code orders}: ids.
     *
     * <p>fresh: the batch by customer and day. known: what was known of these customers from the last visit before the batch
     * on; start: their first two visits. chain: visits with the one before, as it was and as it is now. opened: first visit
     * and second order, as they were and as they are now. moved: pairs that came to be (+1) and ceased to be (-1).
     */
    static final String CUSTOMERS = """
            with fresh as materialized (
                select s.scope, o.customer_id, o.business_day as day, cast(count(*) as int) as orders
                from sales_order o
                cross join lateral (values (cast('00000000-0000-0000-0000-000000000000' as uuid)), (o.location_id)) s (scope)
                where o.id = any(:orders) and o.customer_id is not null
                group by 1, 2, 3
            ), touched as materialized (
                select scope, customer_id, min(day) as since from fresh group by 1, 2
            ), chain as materialized (
                select scope, customer_id, day, bool_or(known) as known from (
                    select scope, customer_id, day, false as known from fresh
                    union all
                    select t.scope, t.customer_id, d.day, true
                    from touched t cross join lateral (
                        (select c.day from customer_day c
                         where c.scope = t.scope and c.customer_id = t.customer_id and c.day < t.since
                         order by c.day desc limit 1)
                        union all
                        select c.day from customer_day c
                        where c.scope = t.scope and c.customer_id = t.customer_id and c.day >= t.since) d
                ) visit group by 1, 2, 3
            ), linked as (
                select scope, customer_id, day, known, lag(day) over (partition by scope, customer_id order by day) as prev_now,
                       max(day) filter (where known) over (partition by scope, customer_id order by day
                           rows between unbounded preceding and 1 preceding) as prev_was
                from chain
            ), early as materialized (
                select scope, customer_id, day, sum(orders) filter (where known) as was, sum(orders) as orders from (
                    select scope, customer_id, day, orders, false as known from fresh
                    union all
                    select t.scope, t.customer_id, d.day, d.orders, true
                    from touched t cross join lateral (
                        select c.day, c.orders from customer_day c
                        where c.scope = t.scope and c.customer_id = t.customer_id
                        order by c.day limit 2) d
                ) visit group by 1, 2, 3
            ), opened as materialized (
                select scope, customer_id, first_now,
                       case when many_now then first_now else days_now[2] end as second_now, first_was,
                       case when many_was then first_was else days_was[2] end as second_was
                from (
                    select scope, customer_id, min(day) as first_now, min(day) filter (where was > 0) as first_was,
                           array_agg(day order by day) as days_now,
                           array_agg(day order by day) filter (where was > 0) as days_was,
                           (array_agg(orders order by day))[1] > 1 as many_now,
                           (array_agg(was order by day) filter (where was > 0))[1] > 1 as many_was
                    from early group by 1, 2
                ) days
            ), moved as (
                select scope, 'V' as kind, prev_now as prev_day, day, 1 as n from linked
                where prev_now is not null and (not known or prev_was is distinct from prev_now)
                union all
                select scope, 'V', prev_was, day, -1 from linked
                where known and prev_was is not null and prev_was is distinct from prev_now
                union all
                select scope, 'S', first_now, second_now, 1 from opened
                where second_now is not null and (first_now, second_now) is distinct from (first_was, second_was)
                union all
                select scope, 'S', first_was, second_was, -1 from opened
                where second_was is not null and (first_now, second_now) is distinct from (first_was, second_was)
            ), paired as (
                insert into customer_pair as p (scope, kind, grain, prev_day, day, n)
                select m.scope, m.kind, g.grain, g.prev_day, g.day, sum(m.n)
                from moved m cross join lateral (values
                    ('DD', m.prev_day, m.day),
                    ('DM', m.prev_day, cast(date_trunc('month', cast(m.day as timestamp)) as date)),
                    ('MD', cast(date_trunc('month', cast(m.prev_day as timestamp)) as date), m.day),
                    ('MM', cast(date_trunc('month', cast(m.prev_day as timestamp)) as date),
                           cast(date_trunc('month', cast(m.day as timestamp)) as date))) g (grain, prev_day, day)
                group by 1, 2, 3, 4, 5 having sum(m.n) <> 0
                order by 1, 2, 3, 4, 5
                on conflict (scope, kind, grain, prev_day, day) do update set n = p.n + excluded.n
            ), visited as (
                insert into customer_day as c (scope, customer_id, day, orders)
                select scope, customer_id, day, orders from fresh order by 1, 2, 3
                on conflict (scope, customer_id, day) do update set orders = c.orders + excluded.orders
            )
            insert into scope_day as k (scope, day, visits, new_customers)
            select scope, day, sum(visits), sum(new_customers) from (
                select scope, day, 1 as visits, 0 as new_customers from linked where not known
                union all
                select scope, first_now, 0, 1 from opened where first_was is distinct from first_now
                union all
                select scope, first_was, 0, -1 from opened where first_was <> first_now
            ) change
            group by 1, 2 order by 1, 2
            on conflict (scope, day) do update set visits = k.visits + excluded.visits,
                new_customers = k.new_customers + excluded.new_customers""";

    private CustomerSql() {}
}
