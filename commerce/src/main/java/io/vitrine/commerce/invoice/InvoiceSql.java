package io.vitrine.commerce.invoice;

/** How invoices are read. */
final class InvoiceSql {

    private static final String HEAD = """
            select i.id, i.kind, i.number, c.number as corrected, i.order_id, i.order_number, i.customer_id, i.buyer,
                   i.issued_at, i.issued_on, i.due_on, i.currency, i.net, i.tax, i.total, i.seller, i.taxes,
                   i.payment_method, i.reason, i.corrects_closed, money.paid, note.credited, i.total - money.paid - note.credited as outstanding
            from invoice i
            left join invoice c on c.id = i.corrects
            cross join lateral (
                select coalesce(sum(a.amount), 0) as paid from invoice_allocation a where a.invoice_id = i.id) money
            cross join lateral (
                select coalesce(sum(n.total), 0) as credited from invoice n where n.corrects = i.id) note
            where (cast(:reach as uuid[]) is null or exists (
                select from sales_order o where o.id = i.order_id and o.location_id = any(cast(:reach as uuid[]))))
            """;

    static final String LIST = HEAD + """
              and (i.issued_at, i.id) < (:place, :place_id)
              and i.issued_on between :from and :to
              and (cast(:customer as uuid) is null or i.customer_id = cast(:customer as uuid))
              and (cast(:kind as text) is null or i.kind = cast(:kind as text))
              and (cast(:part as text) is null or i.number ilike :part or i.order_number ilike :part
                   or i.buyer ->> 'name' ilike :part or i.buyer ->> 'company' ilike :part)
              and (cast(:status as text) is null or i.kind = 'INVOICE' and cast(:status as text) =
                   case when i.total <= money.paid + note.credited then 'PAID'
                        when i.due_on < :today then 'OVERDUE' else 'PENDING' end)
            order by i.issued_at desc, i.id desc limit :limit""";

    static final String FIND = HEAD + " and i.id = :id";

    private static final String OWN = " and i.order_id in (select order_id from orders_of(:account))\n";

    static final String OWN_FIND = HEAD + OWN + " and i.id = :id";

    /** A customer's own, newest first; or those with something left to pay, the longest due first. */
    static final String OWN_LIST = HEAD + OWN + """
              and (i.issued_at, i.id) < (:place, :place_id)
              and i.issued_on between :from and :to
              and (cast(:number as text) is null or starts_with(lower(i.number), lower(cast(:number as text)))
                   or lower(i.order_number) = lower(cast(:number as text)))
              and (cast(:status as text) is null or i.kind = 'INVOICE' and cast(:status as text) =
                   case when i.total <= money.paid + note.credited then 'PAID'
                        when i.due_on < :today then 'OVERDUE' else 'PENDING' end)
            order by i.issued_at desc, i.id desc limit :limit""";

    static final String OWN_OPEN = HEAD + OWN + """
              and i.kind = 'INVOICE' and i.total > money.paid + note.credited
            order by i.due_on, i.id limit :limit""";

    static final String ISSUED =
            HEAD + " and i.issued_on between :from and :to order by i.issued_at, i.id limit :limit";

    static final String LINES_ISSUED = """
            select l.invoice_id, l.line_no, l.kind, l.corrects, l.sku, l.name, l.quantity, l.unit_price, l.discount, l.net,
                   l.tax_rate, l.tax, l.tax_code
            from invoice_line l join invoice i on i.id = l.invoice_id
            where i.issued_on between :from and :to order by l.invoice_id, l.line_no limit :limit""";

    static final String LINES = """
            select line_no, kind, corrects, sku, name, quantity, unit_price, discount, net, tax_rate, tax, tax_code
            from invoice_line where invoice_id = :id order by line_no""";

    static final String NOTES = "select id, number from invoice where corrects = :id order by issued_at, id";

    static final String ALLOCATIONS = """
            select source, amount, allocated_at from invoice_allocation where invoice_id = :id order by allocated_at, id""";

    /** How many pieces of each line, and which of its amounts, credit notes have taken back. */
    static final String CREDITED = """
            select l.corrects as line_no, coalesce(sum(l.quantity) filter (where l.kind <> 'REDUCTION'), 0) as quantity,
                   coalesce(sum(l.net) filter (where l.kind <> 'REDUCTION'), 0) as net,
                   coalesce(sum(l.tax) filter (where l.kind <> 'REDUCTION'), 0) as tax,
                   coalesce(sum(l.net) filter (where l.kind = 'REDUCTION'), 0) as reduced_net,
                   coalesce(sum(l.tax) filter (where l.kind = 'REDUCTION'), 0) as reduced_tax
            from invoice n join invoice_line l on l.invoice_id = n.id
            where n.corrects = :id group by l.corrects""";

    private InvoiceSql() {}
}
