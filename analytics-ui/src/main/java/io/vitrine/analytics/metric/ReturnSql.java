package io.vitrine.analytics.metric;

/** The returns behind a figure, alone or beside the orders. */
final class ReturnSql {

    static final String RETURNS = """
            select d.kind, d.id, d.at, d.number, coalesce(c.name, c.number, c.email) as customer, d.channel, l.name as location,
                   d.gross, d.discount, d.returned, d.returned as value
            from document d
            join location l on l.id = d.location_id
            left join customer c on c.id = d.customer_id
            where d.kind = 'RETURN' and d.day between :from and :to
              and (cast(:location as uuid) is null or d.location_id = cast(:location as uuid))
              and (d.at, d.id) < (:at, :id) and d.at > cast(:from as date) - interval '2 days'
            order by d.at desc, d.id desc
            limit :limit""";

    static final String RETURNS_TOTAL = """
            select count(*) as row_count, coalesce(sum(d.gross), 0) as gross, coalesce(sum(d.discount), 0) as discount,
                   coalesce(sum(d.returned), 0) as returned, coalesce(sum(d.returned), 0) as value, max(d.recorded_at) as latest
            from document d
            where d.kind = 'RETURN' and d.day between :from and :to
              and (cast(:location as uuid) is null or d.location_id = cast(:location as uuid))""";

    static final String NET_SALES = """
            select d.kind, d.id, d.at, d.number, coalesce(c.name, c.number, c.email) as customer, d.channel, l.name as location,
                   d.gross, d.discount, d.returned, d.gross - d.discount - d.returned as value
            from document d
            join location l on l.id = d.location_id
            left join customer c on c.id = d.customer_id
            where d.day between :from and :to
              and (cast(:location as uuid) is null or d.location_id = cast(:location as uuid))
              and (d.at, d.id) < (:at, :id) and d.at > cast(:from as date) - interval '2 days'
            order by d.at desc, d.id desc
            limit :limit""";

    static final String NET_SALES_TOTAL = """
            select count(*) as row_count, coalesce(sum(d.gross), 0) as gross, coalesce(sum(d.discount), 0) as discount,
                   coalesce(sum(d.returned), 0) as returned, coalesce(sum(d.gross - d.discount - d.returned), 0) as value, max(d.recorded_at) as latest
            from document d
            where d.day between :from and :to
              and (cast(:location as uuid) is null or d.location_id = cast(:location as uuid))""";

    private ReturnSql() {}
}
