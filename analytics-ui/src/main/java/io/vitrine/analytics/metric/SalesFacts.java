package io.vitrine.analytics.metric;

/** Orders and returns: whole documents, or their lines where a product is asked for. */
final class SalesFacts {

    static final String SQL = """
            select 'SALE' as kind, o.id, 0 as part, o.placed_at as at, o.business_day as day, o.number, o.id as order_id,
                   o.customer_id, o.location_id, o.channel, o.country, cast(null as text) as sku, cast(null as text) as method,
                   o.recorded_at,
                   case :metric when 'gross-sales' then o.gross when 'discounts' then o.discount when 'orders' then 1
                       else o.gross - o.discount end as value,
                   1 as weight
            from sales_order o
            where not cast(:lines as boolean) and :metric <> 'returns' and (:metric <> 'discounts' or o.discount <> 0)
              and o.business_day between :from and :to and o.recorded_at < :known
            union all
            select 'SALE', o.id, l.line_no, o.placed_at, o.business_day, o.number, o.id, o.customer_id, o.location_id, o.channel,
                   o.country, l.sku, null, o.recorded_at,
                   case :metric when 'gross-sales' then l.gross when 'discounts' then l.discount when 'units' then l.quantity
                       else l.gross - l.discount end,
                   1
            from order_line l
            join sales_order o on o.id = l.order_id
            where cast(:lines as boolean) and :metric <> 'returns' and (:metric <> 'discounts' or l.discount <> 0)
              and o.business_day between :from and :to and o.recorded_at < :known
            union all
            select 'RETURN', r.id, 0, r.returned_at,
                   case :basis when 'order' then coalesce(o.business_day, r.business_day) else r.business_day end, r.number,
                   r.order_id, r.customer_id, r.location_id, r.channel, r.country, null, null, r.recorded_at,
                   case :metric when 'returns' then r.amount else -r.amount end, 1
            from sales_return r
            left join sales_order o on o.id = r.order_id
            where not cast(:lines as boolean) and :metric in ('returns', 'net-sales')
              and case :basis when 'order' then coalesce(o.business_day, r.business_day) else r.business_day end
                  between :from and :to
              and r.recorded_at < :known
            union all
            select 'RETURN', r.id, l.line_no, r.returned_at,
                   case :basis when 'order' then coalesce(o.business_day, r.business_day) else r.business_day end, r.number,
                   r.order_id, r.customer_id, r.location_id, r.channel, r.country, l.sku, null, r.recorded_at,
                   case :metric when 'returns' then l.amount else -l.amount end, 1
            from sales_return_line l
            join sales_return r on r.id = l.return_id
            left join sales_order o on o.id = r.order_id
            where cast(:lines as boolean) and :metric in ('returns', 'net-sales')
              and case :basis when 'order' then coalesce(o.business_day, r.business_day) else r.business_day end
                  between :from and :to
              and r.recorded_at < :known""";

    private SalesFacts() {}
}
