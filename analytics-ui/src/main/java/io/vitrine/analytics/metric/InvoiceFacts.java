package io.vitrine.analytics.metric;

/** Invoices with what is left of them at the end of the period. */
final class InvoiceFacts {

    static final String SQL = """
            select 'INVOICE' as kind, i.id, 0 as part, i.issued_at as at, i.issued_on as day, i.number, i.order_id, i.customer_id,
                   o.location_id, o.channel, o.country, cast(null as text) as sku, cast(null as text) as method,
                   recorded(i.id, i.issued_at) as recorded_at, i.total - money.paid - note.credited as value, 1 as weight
            from invoice i
            left join sales_order o on o.id = i.order_id
            cross join lateral (
                select coalesce(sum(a.amount), 0) as paid from invoice_allocation a
                where a.invoice_id = i.id and a.allocated_at < :end and recorded(a.id, a.allocated_at) < :known) money
            cross join lateral (
                select coalesce(sum(n.total), 0) as credited from invoice n
                where n.corrects = i.id and n.issued_on <= :to and recorded(n.id, n.issued_at) < :known) note
            where i.kind = 'INVOICE' and i.currency = :currency and i.issued_on <= :to and recorded(i.id, i.issued_at) < :known
              and i.total <> money.paid + note.credited
              and (:metric = 'outstanding-invoices' or i.due_on < :to and i.total > money.paid + note.credited)""";

    private InvoiceFacts() {}
}
