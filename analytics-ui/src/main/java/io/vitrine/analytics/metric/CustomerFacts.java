package io.vitrine.analytics.metric;

/** Orders of known customers, also those before the period where the history decides; then one row for each customer. */
final class CustomerFacts {

    static final String SQL = """
            select 'CUSTOMER' as kind, o.id, 0 as part, o.placed_at as at, o.business_day as day, o.number, o.id as order_id,
                   o.customer_id, o.location_id, o.channel, o.country, cast(null as text) as sku, cast(null as text) as method,
                   o.recorded_at, cast(1 as numeric) as value, 1 as weight
            from sales_order o
            where o.customer_id is not null and o.business_day <= :to and o.recorded_at < :known
              and (o.business_day >= :from or :metric in ('new-customers', 'returning-customers'))""";

    /**
     * From the orders that were asked for to their customers. New is who has the first of these orders in the period (and in
     * the part of it, with parts by time); with parts by anything else each part has a history of its own.
     */
    static final String EACH_CUSTOMER = """
            , ordered as (
                select f.*, min(f.at) over (
                    partition by f.customer_id,
                        case when :by in ('', 'day', 'week', 'month', 'quarter', 'year') then '' else f.key end) as first_at
                from filtered f
            ), fact as (
                select 'CUSTOMER' as kind, x.customer_id as id, 0 as part, min(x.at) as at, min(x.day) as day,
                       (array_agg(x.number order by x.at, x.id))[1] as number,
                       (array_agg(x.order_id order by x.at, x.id))[1] as order_id, x.customer_id,
                       (array_agg(x.location_id order by x.at, x.id))[1] as location_id,
                       (array_agg(x.channel order by x.at, x.id))[1] as channel,
                       (array_agg(x.country order by x.at, x.id))[1] as country, cast(null as text) as sku,
                       cast(null as text) as method, max(x.recorded_at) as recorded_at,
                       cast(case :metric when 'repeat-purchase-rate' then case when count(*) >= 2 then 1 else 0 end else 1 end
                           as numeric) as value,
                       1 as weight, x.key
                from ordered x
                where x.day >= :from
                group by x.customer_id, x.key
                having case :metric when 'new-customers' then min(x.first_at) = min(x.at)
                           when 'returning-customers' then count(*) >= 2 or min(x.first_at) < min(x.at) else true end
            )""";

    private CustomerFacts() {}
}
