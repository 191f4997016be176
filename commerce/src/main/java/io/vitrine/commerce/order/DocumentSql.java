package io.vitrine.commerce.order;

/** The statements that write staged documents of one kind. */
record DocumentSql(String insertHeads, String insertLines, String differing) {

    static DocumentSql of(DocumentKind kind) {
        return switch (kind) {
            case ORDER -> ORDERS;
            case RETURN -> RETURNS;
        };
    }

    private static final DocumentSql ORDERS = new DocumentSql("""
            insert into sales_order (id, number, placed_at, business_day, location_id, channel, customer_id, country,
                                     line_count, gross, discount, import_id, recorded_at)
            select u.id, d.number, d.at, d.day, :location, d.channel, coalesce(c.id, e.id), d.country,
                   d.line_count, d.gross, d.discount, :origin, cast(:now as timestamptz)
            from unnest(:ids, :numbers) as u (id, number)
            join import_document d on d.stage = :stage and d.kind = 'S' and d.number = u.number
            left join customer c on c.number = d.customer collate "default"
            left join customer e on d.customer is null and lower(e.email) = d.email collate "default"
            order by d.number
            on conflict (number) do nothing
            returning id, number""", """
            insert into order_line (order_id, line_no, sku, name, quantity, unit_price, gross, discount)
            select u.id, row_number() over (partition by u.id order by l.row_no), l.sku, l.name, l.quantity,
                   l.unit_price, l.amount, l.discount
            from unnest(:ids, :numbers) as u (id, number)
            join import_line l on l.stage = :stage and l.kind = 'S' and l.number = u.number""", """
            select d.number, o.location_id <> :location as elsewhere
            from unnest(:numbers) as u (number)
            join import_document d on d.stage = :stage and d.kind = 'S' and d.number = u.number
            join sales_order o on o.number = d.number and o.import_id is distinct from :origin
            left join customer c on c.number = d.customer collate "default"
            left join customer e on d.customer is null and lower(e.email) = d.email collate "default"
            where (o.location_id, o.placed_at, o.channel, o.line_count, o.gross, o.discount, coalesce(o.country, ''))
                  <> (:location, d.at, d.channel, d.line_count, d.gross, d.discount, coalesce(d.country, ''))
               or o.customer_id is distinct from coalesce(c.id, e.id)
               or (o.customer_id is null) <> (d.customer is null and d.email is null)
               or d.digest <> (select sum(hash_record_extended(
                                   row(l.sku, l.name, l.quantity, l.unit_price, l.gross, l.discount), 0))
                               from order_line l where l.order_id = o.id)""");

    private static final DocumentSql RETURNS = new DocumentSql("""
            insert into sales_return (id, number, returned_at, business_day, location_id, channel, customer_id, country,
                                      line_count, amount, import_id, recorded_at)
            select u.id, d.number, d.at, d.day, :location, d.channel, coalesce(c.id, e.id), d.country,
                   d.line_count, d.gross - d.discount, :origin, cast(:now as timestamptz)
            from unnest(:ids, :numbers) as u (id, number)
            join import_document d on d.stage = :stage and d.kind = 'R' and d.number = u.number
            left join customer c on c.number = d.customer collate "default"
            left join customer e on d.customer is null and lower(e.email) = d.email collate "default"
            order by d.number
            on conflict (number) do nothing
            returning id, number""", """
            insert into sales_return_line (return_id, line_no, sku, name, quantity, unit_price, amount)
            select u.id, row_number() over (partition by u.id order by l.row_no), l.sku, l.name, l.quantity,
                   l.unit_price, l.amount - l.discount
            from unnest(:ids, :numbers) as u (id, number)
            join import_line l on l.stage = :stage and l.kind = 'R' and l.number = u.number""", """
            select d.number, o.location_id <> :location as elsewhere
            from unnest(:numbers) as u (number)
            join import_document d on d.stage = :stage and d.kind = 'R' and d.number = u.number
            join sales_return o on o.number = d.number and o.import_id is distinct from :origin
            left join customer c on c.number = d.customer collate "default"
            left join customer e on d.customer is null and lower(e.email) = d.email collate "default"
            where (o.location_id, o.returned_at, o.channel, o.line_count, o.amount, coalesce(o.country, ''))
                  <> (:location, d.at, d.channel, d.line_count, d.gross - d.discount, coalesce(d.country, ''))
               or o.customer_id is distinct from coalesce(c.id, e.id)
               or (o.customer_id is null) <> (d.customer is null and d.email is null)
               or d.digest <> (select sum(hash_record_extended(
                                   row(l.sku, l.name, l.quantity, l.unit_price, l.amount), 0))
                               from sales_return_line l where l.return_id = o.id)""");
}
