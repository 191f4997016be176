package io.vitrine.analytics.metric;

/** The customers behind a figure, each with the first order in the period. */
final class CustomerSql {

    static final String CUSTOMERS = """
            select 'CUSTOMER' as kind, x.customer_id as id, x.at, x.number, coalesce(c.name, c.number, c.email) as customer, x.channel,
                   l.name as location, x.gross, x.discount, 0 as returned, 1 as value
            from (select o.customer_id, min(o.placed_at) as at, (array_agg(o.number order by o.placed_at, o.id))[1] as number,
                         (array_agg(o.channel order by o.placed_at, o.id))[1] as channel,
                         (array_agg(o.location_id order by o.placed_at, o.id))[1] as location_id,
                         sum(o.gross) as gross, sum(o.discount) as discount, count(*) as orders
                  from sales_order o
                  where o.customer_id is not null and o.business_day between :from and :to
                    and (cast(:location as uuid) is null or o.location_id = cast(:location as uuid))
                  group by o.customer_id) x
            join location l on l.id = x.location_id
            join customer c on c.id = x.customer_id
            where (x.at, x.customer_id) < (:at, :id)
            order by x.at desc, x.customer_id desc
            limit :limit""";

    static final String CUSTOMERS_TOTAL = """
            select count(*) as row_count, coalesce(sum(x.gross), 0) as gross, coalesce(sum(x.discount), 0) as discount,
                   0 as returned, count(*) as value, max(x.latest) as latest
            from (select o.customer_id, sum(o.gross) as gross, sum(o.discount) as discount, count(*) as orders,
                         max(o.recorded_at) as latest
                  from sales_order o
                  where o.customer_id is not null and o.business_day between :from and :to
                    and (cast(:location as uuid) is null or o.location_id = cast(:location as uuid))
                  group by o.customer_id) x""";

    static final String NEW_CUSTOMERS = """
            select 'CUSTOMER' as kind, x.customer_id as id, x.at, x.number, coalesce(c.name, c.number, c.email) as customer, x.channel,
                   l.name as location, x.gross, x.discount, 0 as returned, 1 as value
            from (select o.customer_id, min(o.placed_at) as at, (array_agg(o.number order by o.placed_at, o.id))[1] as number,
                         (array_agg(o.channel order by o.placed_at, o.id))[1] as channel,
                         (array_agg(o.location_id order by o.placed_at, o.id))[1] as location_id,
                         sum(o.gross) as gross, sum(o.discount) as discount, count(*) as orders
                  from sales_order o
                  where o.customer_id is not null and o.business_day between :from and :to
                    and (cast(:location as uuid) is null or o.location_id = cast(:location as uuid))
                  group by o.customer_id) x
            join location l on l.id = x.location_id
            join customer c on c.id = x.customer_id
            where (x.at, x.customer_id) < (:at, :id)
              and not exists (select from sales_order e
                    where e.customer_id = x.customer_id and e.business_day < :from
                      and (cast(:location as uuid) is null or e.location_id = cast(:location as uuid)))
            order by x.at desc, x.customer_id desc
            limit :limit""";

    static final String NEW_CUSTOMERS_TOTAL = """
            select count(*) as row_count, coalesce(sum(x.gross), 0) as gross, coalesce(sum(x.discount), 0) as discount,
                   0 as returned, count(*) as value, max(x.latest) as latest
            from (select o.customer_id, sum(o.gross) as gross, sum(o.discount) as discount, count(*) as orders,
                         max(o.recorded_at) as latest
                  from sales_order o
                  where o.customer_id is not null and o.business_day between :from and :to
                    and (cast(:location as uuid) is null or o.location_id = cast(:location as uuid))
                  group by o.customer_id) x
            where not exists (select from sales_order e
                    where e.customer_id = x.customer_id and e.business_day < :from
                      and (cast(:location as uuid) is null or e.location_id = cast(:location as uuid)))""";

    static final String RETURNING_CUSTOMERS = """
            select 'CUSTOMER' as kind, x.customer_id as id, x.at, x.number, coalesce(c.name, c.number, c.email) as customer, x.channel,
                   l.name as location, x.gross, x.discount, 0 as returned, 1 as value
            from (select o.customer_id, min(o.placed_at) as at, (array_agg(o.number order by o.placed_at, o.id))[1] as number,
                         (array_agg(o.channel order by o.placed_at, o.id))[1] as channel,
                         (array_agg(o.location_id order by o.placed_at, o.id))[1] as location_id,
                         sum(o.gross) as gross, sum(o.discount) as discount, count(*) as orders
                  from sales_order o
                  where o.customer_id is not null and o.business_day between :from and :to
                    and (cast(:location as uuid) is null or o.location_id = cast(:location as uuid))
                  group by o.customer_id) x
            join location l on l.id = x.location_id
            join customer c on c.id = x.customer_id
            where (x.at, x.customer_id) < (:at, :id)
              and (x.orders >= 2 or exists (select from sales_order e
                    where e.customer_id = x.customer_id and e.business_day < :from
                      and (cast(:location as uuid) is null or e.location_id = cast(:location as uuid))))
            order by x.at desc, x.customer_id desc
            limit :limit""";

    static final String RETURNING_CUSTOMERS_TOTAL = """
            select count(*) as row_count, coalesce(sum(x.gross), 0) as gross, coalesce(sum(x.discount), 0) as discount,
                   0 as returned, count(*) as value, max(x.latest) as latest
            from (select o.customer_id, sum(o.gross) as gross, sum(o.discount) as discount, count(*) as orders,
                         max(o.recorded_at) as latest
                  from sales_order o
                  where o.customer_id is not null and o.business_day between :from and :to
                    and (cast(:location as uuid) is null or o.location_id = cast(:location as uuid))
                  group by o.customer_id) x
            where (x.orders >= 2 or exists (select from sales_order e
                    where e.customer_id = x.customer_id and e.business_day < :from
                      and (cast(:location as uuid) is null or e.location_id = cast(:location as uuid))))""";

    private CustomerSql() {}
}
