package io.vitrine.analytics.metric;

/** Entries of the books, each with the order that it belongs to, where there is one. */
final class LedgerFacts {

    static final String SQL = """
            select 'ENTRY' as kind, e.id, 0 as part, e.at,
                   case :basis when 'order' then coalesce(o.business_day, cast(e.at at time zone :zone as date))
                       else cast(e.at at time zone :zone as date) end as day,
                   e.source as number, e.order_id, o.customer_id, o.location_id, o.channel, o.country, cast(null as text) as sku,
                   case when e.debit like 'clearing-%' then substr(e.debit, 10) when e.credit like 'clearing-%' then substr(e.credit, 10)
                       else '' end as method,
                   recorded(e.id, e.at) as recorded_at,
                   case :metric when 'tax-liability' then case e.credit when 'tax' then e.amount else -e.amount end
                       when 'payment-fees' then case e.debit when 'fees' then e.amount else -e.amount end
                       else e.amount end as value,
                   1 as weight
            from ledger_entry e
            left join sales_order o on o.id = e.order_id
            where e.currency = :currency and recorded(e.id, e.at) < :known
              and case :metric when 'tax-liability' then 'tax' in (e.debit, e.credit)
                      when 'payment-fees' then 'fees' in (e.debit, e.credit)
                      when 'refunds' then e.kind = 'REFUND'
                      else e.kind = 'CAPTURE' end
              and case :basis when 'order' then coalesce(o.business_day, cast(e.at at time zone :zone as date))
                      else cast(e.at at time zone :zone as date) end between :from and :to""";

    private LedgerFacts() {}
}
