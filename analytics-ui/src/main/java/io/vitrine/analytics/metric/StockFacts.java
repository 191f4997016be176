package io.vitrine.analytics.metric;

/** Stock by the ledger of movements, for each variant at each location. */
final class StockFacts {

    /** What lies there at the end of the period, and for the excess, what is more than ninety days of shipments. */
    static final String SQL = """
            select 'STOCK' as kind, cast(md5(concat(s.variant_id, s.location_id)) as uuid) as id, 0 as part, s.at,
                   cast(s.at at time zone :zone as date) as day, v.sku as number, cast(null as uuid) as order_id,
                   cast(null as uuid) as customer_id, s.location_id, cast(null as text) as channel,
                   cast(null as text) as country, v.sku, cast(null as text) as method, s.recorded_at,
                   round(s.pieces * unit_cost(s.variant_id, :end, :known, :currency), 4) as value, 1 as weight
            from (
                select t.variant_id, t.location_id, t.at, t.recorded_at,
                       case :metric when 'excess-stock' then greatest(t.pieces - t.shipped, 0) else t.pieces end as pieces
                from (
                    select e.variant_id, e.location_id, max(e.at) as at, max(recorded(e.id, e.at)) as recorded_at,
                           sum(e.change) as pieces,
                           coalesce(-sum(e.change) filter (
                               where e.reason = 'SHIPPED' and e.at >= cast(:end as timestamptz) - interval '90 days'), 0) as shipped
                    from stock_entry e
                    where e.at < :end and recorded(e.id, e.at) < :known
                    group by e.variant_id, e.location_id
                ) t
            ) s
            join variant v on v.id = s.variant_id
            where s.pieces <> 0""";

    /** Where something lay or should have: 1 when nothing was left at some moment of the period. */
    static final String EMPTY = """
            select 'STOCK' as kind, cast(md5(concat(s.variant_id, s.location_id)) as uuid) as id, 0 as part, s.at,
                   cast(s.at at time zone :zone as date) as day, v.sku as number, cast(null as uuid) as order_id,
                   cast(null as uuid) as customer_id, s.location_id, cast(null as text) as channel,
                   cast(null as text) as country, v.sku, cast(null as text) as method, s.recorded_at, s.value, 1 as weight
            from (
                select b.variant_id, b.location_id, max(b.at) as at, max(b.recorded_at) as recorded_at,
                       cast(case when coalesce(bool_or(b.left_over <= 0) filter (where b.at >= :start), false)
                                   or (array_agg(b.left_over order by b.at desc, b.id desc) filter (where b.at < :start))[1] <= 0
                               then 1 else 0 end as numeric) as value
                from (
                    select e.variant_id, e.location_id, e.id, e.at, recorded(e.id, e.at) as recorded_at,
                           sum(e.change) over (partition by e.variant_id, e.location_id order by e.at, e.id) as left_over
                    from stock_entry e
                    where e.at < :end and recorded(e.id, e.at) < :known
                ) b
                group by b.variant_id, b.location_id
            ) s
            join variant v on v.id = s.variant_id
            where v.tracked""";

    private StockFacts() {}
}
