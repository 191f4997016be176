package io.vitrine.analytics.cohort;

/**
 * Counts customers by trait, first period and later period. Parameters {@code trait}, {@code step}, {@code width} (kept numbers
 * per period), {@code first} and {@code last} period.
 */
final class CohortSql {

    /** Months of purchase cohorts, the question that is asked most. Parameters {@code first} and {@code last}. */
    static final String MONTHS = """
            select '' as key, cohort, period, count(*) as n
            from (select f.months[1] as cohort, unnest(f.months) as period from customer_fact f
                  where f.months[1] between :first and :last) f
            where period <= :last
            group by cohort, period""";

    static final String COUNTS = """
            select key, cohort, period, count(*) as n
            from (select key, list[1] as cohort, unnest(list) as period
                  from (select case cast(:trait as text)
                                   when 'CHANNEL' then f.first_channel
                                   when 'LOCATION' then cast(f.first_location as text)
                                   when 'ORDER_SIZE' then cast(width_bucket(f.first_worth, cast(:bounds as numeric[])) as text)
                                   else '' end as key,
                               case cast(:step as text) when 'WEEK' then f.weeks else f.months end as list
                        from customer_fact f where f.orders > 0) f
                  where list[1] between :first and :last) f
            where period <= :last
            group by 1, 2, 3""";

    static final String WIDE = """
            select key, cohort, period, count(*) as n
            from (select case cast(:trait as text)
                             when 'CHANNEL' then f.first_channel
                             when 'LOCATION' then cast(f.first_location as text)
                             when 'ORDER_SIZE' then cast(width_bucket(f.first_worth, cast(:bounds as numeric[])) as text)
                             else '' end as key, f.months as list
                  from customer_fact f where f.orders > 0) f
            cross join lateral (select f.list[1] / :width as cohort) c
            cross join lateral (select distinct m / :width as period from unnest(f.list) m) p
            where cohort between :first and :last and period <= :last
            group by 1, 2, 3""";

    /** By the collection of the first line of the first order: the one that stands first among those the product is in. */
    static final String COLLECTION = """
            with home as (
                select distinct on (v.sku) v.sku, c.name
                from variant v join collection_product p on p.product_id = v.product_id join collection c on c.id = p.collection_id
                order by v.sku, c.position, c.name
            )
            select key, cohort, period, count(*) as n
            from (select coalesce(h.name, '') as key, case cast(:step as text) when 'WEEK' then f.weeks else f.months end as list
                  from customer_fact f
                  left join lateral (select l.sku from order_line l where l.order_id = f.first_order order by l.line_no limit 1) l
                      on true
                  left join home h on h.sku = l.sku
                  where f.orders > 0) f
            cross join lateral (select f.list[1] / :width as cohort) c
            cross join lateral (select distinct m / :width as period from unnest(f.list) m) p
            where cohort between :first and :last and period <= :last
            group by 1, 2, 3""";

    static final String LOCATIONS = "select cast(id as text) as key, name from location";

    private CohortSql() {}
}
