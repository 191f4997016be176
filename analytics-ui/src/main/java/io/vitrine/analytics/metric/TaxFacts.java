package io.vitrine.analytics.metric;

/** What customers were charged beside the goods: on the order's day, less what the books took back later. */
final class TaxFacts {

    static final String SQL = """
            select 'SALE' as kind, o.id, 0 as part, o.placed_at as at, o.business_day as day, o.number, o.id as order_id,
                   o.customer_id, o.location_id, o.channel, o.country, cast(null as text) as sku, cast(null as text) as method,
                   o.recorded_at,
                   case :metric when 'tax' then d.tax when 'shipping' then d.shipping
                       else o.gross - o.discount + coalesce(d.tax, 0) + coalesce(d.shipping, 0) end as value,
                   1 as weight
            from sales_order o
            left join order_detail d on d.order_id = o.id
            where o.business_day between :from and :to and o.recorded_at < :known
            union all
            select 'RETURN', r.id, 0, r.returned_at,
                   case :basis when 'order' then coalesce(o.business_day, r.business_day) else r.business_day end, r.number,
                   r.order_id, r.customer_id, r.location_id, r.channel, r.country, null, null, r.recorded_at, -r.amount, 1
            from sales_return r
            left join sales_order o on o.id = r.order_id
            where :metric = 'total-sales'
              and case :basis when 'order' then coalesce(o.business_day, r.business_day) else r.business_day end
                  between :from and :to
              and r.recorded_at < :known
            union all
            select 'ENTRY', e.id, 0, e.at,
                   case :basis when 'order' then o.business_day else cast(e.at at time zone :zone as date) end, e.source, o.id,
                   o.customer_id, o.location_id, o.channel, o.country, null, null, recorded(e.id, e.at),
                   case when e.debit in ('tax', 'shipping') then -e.amount else e.amount end, 1
            from ledger_entry e
            join sales_order o on o.id = e.order_id
            where e.kind in ('RETURN', 'CORRECTION') and e.currency = :currency
              and case :metric when 'tax' then 'tax' in (e.debit, e.credit) when 'shipping' then 'shipping' in (e.debit, e.credit)
                  else e.debit in ('tax', 'shipping') or e.credit in ('tax', 'shipping') end
              and case :basis when 'order' then o.business_day else cast(e.at at time zone :zone as date) end
                  between :from and :to
              and recorded(e.id, e.at) < :known""";

    private TaxFacts() {}
}
