package io.vitrine.analytics.metric;

/** Cost of what was sold beside half of what the stock was worth when the period began and half of what it is worth at its end. */
final class TurnoverFacts {

    static final String SQL = """
            select x.kind, x.id, x.part, x.at, x.day, x.number, cast(null as uuid) as order_id, cast(null as uuid) as customer_id,
                   x.location_id, cast(null as text) as channel, cast(null as text) as country, x.sku,
                   cast(null as text) as method, x.recorded_at,
                   case :metric when 'inventory-turnover' then x.cost else x.worth end as value,
                   case :metric when 'inventory-turnover' then x.worth else x.cost end as weight
            from (
                select 'SALE' as kind, o.id, l.line_no as part, o.placed_at as at, o.business_day as day, o.number,
                       o.location_id, l.sku, o.recorded_at,
                       round(l.quantity * unit_cost(v.id, o.placed_at, :known, :currency), 4) as cost,
                       cast(0 as numeric) as worth
                from order_line l
                join sales_order o on o.id = l.order_id
                left join variant v on v.sku = l.sku
                where o.business_day between :from and :to and o.recorded_at < :known
                union all
                select 'RETURN', r.id, l.line_no, r.returned_at, r.business_day, r.number, r.location_id, l.sku, r.recorded_at,
                       -round(l.quantity * unit_cost(v.id, r.returned_at, :known, :currency), 4), 0
                from sales_return_line l
                join sales_return r on r.id = l.return_id
                left join variant v on v.sku = l.sku
                where r.business_day between :from and :to and r.recorded_at < :known
                union all
                select 'STOCK', cast(md5(concat(s.variant_id, s.location_id)) as uuid), s.part, s.at,
                       cast(s.at at time zone :zone as date), v.sku, s.location_id, v.sku, s.recorded_at, 0,
                       round(s.pieces * unit_cost(s.variant_id, s.moment, :known, :currency) / 2, 4)
                from (
                    select e.variant_id, e.location_id, m.part, m.moment, max(e.at) as at,
                           max(recorded(e.id, e.at)) as recorded_at, sum(e.change) as pieces
                    from (values (1, cast(:start as timestamptz)), (2, cast(:end as timestamptz))) m (part, moment)
                    join stock_entry e on e.at < m.moment and recorded(e.id, e.at) < :known
                    group by e.variant_id, e.location_id, m.part, m.moment
                ) s
                join variant v on v.id = s.variant_id
                where s.pieces <> 0
            ) x""";

    private TurnoverFacts() {}
}
