package io.vitrine.analytics;

/** All figures of a period at once. */
final class KpiSql {

    /**
     * Parameters {@code scopes}, {@code from}, {@code to}, and {@code monthsFrom}, {@code monthsEnd}: the whole months
     * inside. A pair lies inside when both its days do: by months in the middle, by days at the two ends.
     */
    static final String KPIS = """
            select s.scope, coalesce(d.orders, 0) as orders, coalesce(d.guest_orders, 0) as guest_orders,
                   coalesce(d.order_lines, 0) as order_lines, coalesce(d.gross, 0) as gross,
                   coalesce(d.discount, 0) as discount, coalesce(d.returns, 0) as returns,
                   coalesce(d.return_lines, 0) as return_lines, coalesce(d.returned, 0) as returned,
                   coalesce(d.visits, 0) - coalesce(p.visits, 0) as customers,
                   coalesce(d.new_customers, 0) as new_customers,
                   coalesce(d.visits, 0) - coalesce(p.visits, 0) - coalesce(d.new_customers, 0) + coalesce(p.seconds, 0)
                       as returning_customers,
                   s.scope = cast('00000000-0000-0000-0000-000000000000' as uuid)
                       or exists (select from location l where l.id = s.scope) as known,
                   (select o.created_at from platform.outbox o
                    where o.tenant_key = cast(left(cast(current_user as text), -3) as name) and o.subscriber = 'rollups'
                      and o.dead_at is null
                    order by o.id limit 1) as waiting_since
            from unnest(:scopes) as s (scope)
            left join lateral (
                select sum(orders) as orders, sum(guest_orders) as guest_orders, sum(order_lines) as order_lines,
                       sum(gross) as gross, sum(discount) as discount, sum(returns) as returns,
                       sum(return_lines) as return_lines, sum(returned) as returned, sum(visits) as visits,
                       sum(new_customers) as new_customers
                from scope_day r where r.scope = s.scope and r.day between :from and :to) d on true
            left join lateral (
                select sum(n) filter (where kind = 'V') as visits, sum(n) filter (where kind = 'S') as seconds from (
                    select kind, n from customer_pair r
                    where r.scope = s.scope and kind in ('V', 'S') and grain = 'MM' and prev_day >= :monthsFrom
                      and prev_day < :monthsEnd and day >= :monthsFrom and day < :monthsEnd
                    union all
                    select kind, n from customer_pair r
                    where r.scope = s.scope and kind in ('V', 'S') and grain = 'DM' and prev_day >= :from
                      and prev_day < :monthsFrom and day >= :monthsFrom and day < :monthsEnd
                    union all
                    select kind, n from customer_pair r
                    where r.scope = s.scope and kind in ('V', 'S') and grain = 'MD' and day >= :monthsEnd and day <= :to
                      and prev_day >= :monthsFrom and prev_day < :monthsEnd
                    union all
                    select kind, n from customer_pair r
                    where r.scope = s.scope and kind in ('V', 'S') and grain = 'DD' and prev_day >= :from
                      and prev_day < :monthsFrom and day < :monthsFrom
                    union all
                    select kind, n from customer_pair r
                    where r.scope = s.scope and kind in ('V', 'S') and grain = 'DD' and prev_day >= :from
                      and prev_day < :monthsFrom and day >= :monthsEnd and day <= :to
                    union all
                    select kind, n from customer_pair r
                    where r.scope = s.scope and kind in ('V', 'S') and grain = 'DD' and prev_day >= :monthsEnd
                      and prev_day <= :to and day <= :to) pair) p on true""";

    private KpiSql() {}
}
