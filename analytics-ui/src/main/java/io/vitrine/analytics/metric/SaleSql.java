package io.vitrine.analytics.metric;

/** The orders behind a figure. */
final class SaleSql {

    static final String GROSS_SALES = """
            select d.kind, d.id, d.at, d.number, coalesce(c.name, c.number, c.email) as customer, d.channel, l.name as location,
                   d.gross, d.discount, d.returned, d.gross as value
            from document d
            join location l on l.id = d.location_id
            left join customer c on c.id = d.customer_id
            where d.kind = 'SALE' and d.day between :from and :to
              and (cast(:location as uuid) is null or d.location_id = cast(:location as uuid))
              and (d.at, d.id) < (:at, :id) and d.at > cast(:from as date) - interval '2 days'
            order by d.at desc, d.id desc
            limit :limit""";

    static final String GROSS_SALES_TOTAL = """
            select count(*) as row_count, coalesce(sum(d.gross), 0) as gross, coalesce(sum(d.discount), 0) as discount,
                   coalesce(sum(d.returned), 0) as returned, coalesce(sum(d.gross), 0) as value, max(d.recorded_at) as latest
            from document d
            where d.kind = 'SALE' and d.day between :from and :to
              and (cast(:location as uuid) is null or d.location_id = cast(:location as uuid))""";

    static final String DISCOUNTS = """
            select d.kind, d.id, d.at, d.number, coalesce(c.name, c.number, c.email) as customer, d.channel, l.name as location,
                   d.gross, d.discount, d.returned, d.discount as value
            from document d
            join location l on l.id = d.location_id
            left join customer c on c.id = d.customer_id
            where d.kind = 'SALE' and d.day between :from and :to
              and (cast(:location as uuid) is null or d.location_id = cast(:location as uuid)) and d.discount <> 0
              and (d.at, d.id) < (:at, :id) and d.at > cast(:from as date) - interval '2 days'
            order by d.at desc, d.id desc
            limit :limit""";

    static final String DISCOUNTS_TOTAL = """
            select count(*) as row_count, coalesce(sum(d.gross), 0) as gross, coalesce(sum(d.discount), 0) as discount,
                   coalesce(sum(d.returned), 0) as returned, coalesce(sum(d.discount), 0) as value, max(d.recorded_at) as latest
            from document d
            where d.kind = 'SALE' and d.day between :from and :to
              and (cast(:location as uuid) is null or d.location_id = cast(:location as uuid)) and d.discount <> 0""";

    static final String ORDERS = """
            select d.kind, d.id, d.at, d.number, coalesce(c.name, c.number, c.email) as customer, d.channel, l.name as location,
                   d.gross, d.discount, d.returned, 1 as value
            from document d
            join location l on l.id = d.location_id
            left join customer c on c.id = d.customer_id
            where d.kind = 'SALE' and d.day between :from and :to
              and (cast(:location as uuid) is null or d.location_id = cast(:location as uuid))
              and (d.at, d.id) < (:at, :id) and d.at > cast(:from as date) - interval '2 days'
            order by d.at desc, d.id desc
            limit :limit""";

    static final String ORDERS_TOTAL = """
            select count(*) as row_count, coalesce(sum(d.gross), 0) as gross, coalesce(sum(d.discount), 0) as discount,
                   coalesce(sum(d.returned), 0) as returned, coalesce(sum(1), 0) as value, max(d.recorded_at) as latest
            from document d
            where d.kind = 'SALE' and d.day between :from and :to
              and (cast(:location as uuid) is null or d.location_id = cast(:location as uuid))""";

    static final String ORDER_VALUES = """
            select d.kind, d.id, d.at, d.number, coalesce(c.name, c.number, c.email) as customer, d.channel, l.name as location,
                   d.gross, d.discount, d.returned, d.gross - d.discount as value
            from document d
            join location l on l.id = d.location_id
            left join customer c on c.id = d.customer_id
            where d.kind = 'SALE' and d.day between :from and :to
              and (cast(:location as uuid) is null or d.location_id = cast(:location as uuid))
              and (d.at, d.id) < (:at, :id) and d.at > cast(:from as date) - interval '2 days'
            order by d.at desc, d.id desc
            limit :limit""";

    static final String ORDER_VALUES_TOTAL = """
            select count(*) as row_count, coalesce(sum(d.gross), 0) as gross, coalesce(sum(d.discount), 0) as discount,
                   coalesce(sum(d.returned), 0) as returned, coalesce(sum(d.gross - d.discount), 0) as value, max(d.recorded_at) as latest
            from document d
            where d.kind = 'SALE' and d.day between :from and :to
              and (cast(:location as uuid) is null or d.location_id = cast(:location as uuid))""";

    private SaleSql() {}
}
