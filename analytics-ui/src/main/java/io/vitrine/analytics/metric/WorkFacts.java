package io.vitrine.analytics.metric;

/** Steps of orders: the first of its kind for each order. */
final class WorkFacts {

    static final String SQL = """
            select 'STEP' as kind, s.id, 0 as part, s.at,
                   case :basis when 'order' then o.business_day else cast(s.at at time zone :zone as date) end as day, o.number,
                   o.id as order_id, o.customer_id, o.location_id, o.channel, o.country, cast(null as text) as sku,
                   cast(null as text) as method, recorded(s.id, s.at) as recorded_at,
                   case :metric when 'order-to-ship-time' then round(extract(epoch from s.at - o.placed_at) / 3600, 4)
                       when 'on-time-rate' then case when cast(s.at at time zone :zone as date) <= d.promised_on then 1 else 0 end
                       when 'fulfilment-accuracy' then
                           case when coalesce(h.wrong_scans, 0) = 0 and coalesce(h.short_pieces, 0) = 0 then 1 else 0 end
                       else 1 end as value,
                   1 as weight
            from (
                select distinct on (w.order_id) w.id, w.order_id, w.at
                from order_step w
                where recorded(w.id, w.at) < :known
                  and w.status = any(case :metric when 'cancellations' then array['CANCELLED']
                      when 'on-time-rate' then array['DELIVERED'] else array['PARTLY_SHIPPED', 'SHIPPED'] end)
                order by w.order_id, w.at, w.id
            ) s
            join sales_order o on o.id = s.order_id
            left join order_detail d on d.order_id = o.id
            left join order_handling h on :metric = 'fulfilment-accuracy' and h.order_id = o.id
            where (:metric <> 'on-time-rate' or d.promised_on is not null)
              and case :basis when 'order' then o.business_day else cast(s.at at time zone :zone as date) end
                  between :from and :to""";

    private WorkFacts() {}
}
