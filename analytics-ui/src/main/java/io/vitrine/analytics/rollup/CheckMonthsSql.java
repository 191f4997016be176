package io.vitrine.analytics.rollup;

/** Compares the pairs kept by month with those kept by day. */
final class CheckMonthsSql {

    static final String CUSTOMER_PAIR_MONTHS = """
            with raw as (
                select p.scope, p.kind, g.grain, g.prev_day, g.day, sum(p.n) as n
                from customer_pair p cross join lateral (values
                    ('DM', p.prev_day, cast(date_trunc('month', cast(p.day as timestamp)) as date)),
                    ('MD', cast(date_trunc('month', cast(p.prev_day as timestamp)) as date), p.day),
                    ('MM', cast(date_trunc('month', cast(p.prev_day as timestamp)) as date),
                           cast(date_trunc('month', cast(p.day as timestamp)) as date))) g (grain, prev_day, day)
                where p.grain = 'DD'
                group by 1, 2, 3, 4, 5 having sum(p.n) <> 0
            ), both_sides as (
                select concat_ws(' ', scope, kind, grain, prev_day, day) as key,
                       case when r.day is not null then concat_ws(' ', r.n) end as raw,
                       case when s.day is not null then concat_ws(' ', s.n) end as rolled_up
                from raw r
                full join (select * from customer_pair where grain <> 'DD' and n <> 0) s using (scope, kind, grain, prev_day, day)
            )
            select 'customer_pair months' as rollup, count(*) as compared, count(*) filter (where raw is distinct from rolled_up) as differences,
                   (select coalesce(jsonb_agg(jsonb_build_object('rollup', 'customer_pair months', 'key', key, 'rolledUp', coalesce(rolled_up, 'none'),
                           'raw', coalesce(raw, 'none'))), '[]')
                    from (select key, rolled_up, raw from both_sides where raw is distinct from rolled_up order by key limit 5) few)
                       as examples
            from both_sides""";

    private CheckMonthsSql() {}
}
