package io.vitrine.analytics.metric;

/** Lines that were sold or taken back, with what their pieces cost; no value where no cost is known. */
final class CostFacts {

    static final String SQL = """
            select x.kind, x.id, x.part, x.at, x.day, x.number, x.order_id, x.customer_id, x.location_id, x.channel, x.country, x.sku,
                   cast(null as text) as method, x.recorded_at,
                   case :metric when 'cost-of-goods-sold' then round(x.pieces * c.cost, 4)
                       else x.net - round(x.pieces * c.cost, 4) end as value,
                   case when c.cost is not null then x.net end as weight
            from (
                select 'SALE' as kind, o.id, l.line_no as part, o.placed_at as at, o.business_day as day, o.number,
                       o.id as order_id, o.customer_id, o.location_id, o.channel, o.country, l.sku, o.recorded_at,
                       l.quantity as pieces, l.gross - l.discount as net
                from order_line l
                join sales_order o on o.id = l.order_id
                where o.business_day between :from and :to and o.recorded_at < :known
                union all
                select 'RETURN', r.id, l.line_no, r.returned_at,
                       case :basis when 'order' then coalesce(o.business_day, r.business_day) else r.business_day end,
                       r.number, r.order_id, r.customer_id, r.location_id, r.channel, r.country, l.sku, r.recorded_at,
                       -l.quantity, -l.amount
                from sales_return_line l
                join sales_return r on r.id = l.return_id
                left join sales_order o on o.id = r.order_id
                where case :basis when 'order' then coalesce(o.business_day, r.business_day) else r.business_day end
                      between :from and :to
                  and r.recorded_at < :known
            ) x
            left join variant v on v.sku = x.sku
            cross join lateral (select unit_cost(v.id, x.at, :known, :currency) as cost) c""";

    private CostFacts() {}
}
