package io.vitrine.analytics.metric;

/** What carriers' labels cost, beside the net sales of the same period. */
final class LabelFacts {

    static final String SQL = """
            select 'LABEL' as kind, b.shipment_id as id, 0 as part, b.bought_at as at,
                   cast(b.bought_at at time zone :zone as date) as day, o.number, o.id as order_id, o.customer_id, o.location_id,
                   o.channel, o.country, cast(null as text) as sku, cast(null as text) as method, b.bought_at as recorded_at,
                   b.cost as value, cast(0 as numeric) as weight
            from shipment_label b
            join shipment p on p.id = b.shipment_id
            join sales_order o on o.id = p.order_id
            where b.cost is not null and b.bought_at is not null and b.currency = :currency and b.bought_at < :known
              and cast(b.bought_at at time zone :zone as date) between :from and :to
            union all
            select 'SALE', o.id, 0, o.placed_at, o.business_day, o.number, o.id, o.customer_id, o.location_id, o.channel,
                   o.country, null, null, o.recorded_at, 0, o.gross - o.discount
            from sales_order o
            where :metric = 'shipping-cost-rate' and o.business_day between :from and :to and o.recorded_at < :known
            union all
            select 'RETURN', r.id, 0, r.returned_at, r.business_day, r.number, r.order_id, r.customer_id, r.location_id,
                   r.channel, r.country, null, null, r.recorded_at, 0, -r.amount
            from sales_return r
            where :metric = 'shipping-cost-rate' and r.business_day between :from and :to and r.recorded_at < :known""";

    private LabelFacts() {}
}
