package io.vitrine.analytics.basket;

/**
 * Reads baskets. Parameters {@code country}, {@code from}, {@code to}, each null for any. What is rare is left out by the
 * database: by stock code already before lines are read, where the roll-up by product says that there are too few.
 */
final class BasketSql {

    static final String COUNT = """
            select count(*) from sales_order o
            where (cast(:country as text) is null or o.country = :country)
              and (cast(:from as date) is null or o.business_day >= :from) and (cast(:to as date) is null or o.business_day <= :to)""";

    /** Whether each stock code could be in enough baskets; parameter {@code least}. */
    static final String CANDIDATES = """
            select sku from product_day
            where (cast(:from as date) is null or day >= :from) and (cast(:to as date) is null or day <= :to)
            group by sku having sum(order_lines) >= :least""";

    /** Frequent items with a number, the most frequent first; the baskets' items by that number, basket by basket. */
    static final String DESCRIPTIONS = """
            with candidate as materialized (
                select btrim(l.name) as item
                from sales_order o join order_line l on l.order_id = o.id
                where (cast(:country as text) is null or o.country = :country)
                  and (cast(:from as date) is null or o.business_day >= :from)
                  and (cast(:to as date) is null or o.business_day <= :to)
                  and btrim(l.name) <> '' and btrim(l.name) <> all(:exclude) and l.sku <> all(:exclude)
                group by 1 having count(*) >= :least
            ), line as materialized (
                select distinct o.id, c.item
                from sales_order o join order_line l on l.order_id = o.id join candidate c on c.item = btrim(l.name)
                where (select count(*) from candidate) > 0
                  and (cast(:country as text) is null or o.country = :country)
                  and (cast(:from as date) is null or o.business_day >= :from)
                  and (cast(:to as date) is null or o.business_day <= :to) and l.sku <> all(:exclude)
            ), frequent as materialized (
                select item, cast(row_number() over (order by count(*) desc, item) as int) - 1 as no
                from line group by item having count(*) >= :least
            )
            select no, item, cast(null as uuid) as id from frequent
            union all
            select no, null, id from line join frequent using (item)
            order by id nulls first, no""";

    /** The same by stock code; parameter {@code skus}: the candidates. */
    static final String SKUS = """
            with line as materialized (
                select distinct o.id, l.sku as item
                from order_line l join sales_order o on o.id = l.order_id
                where l.sku = any(:skus)
                  and (cast(:country as text) is null or o.country = :country)
                  and (cast(:from as date) is null or o.business_day >= :from)
                  and (cast(:to as date) is null or o.business_day <= :to)
                  and btrim(l.name) <> all(:exclude) and l.sku <> all(:exclude)
            ), frequent as materialized (
                select item, cast(row_number() over (order by count(*) desc, item) as int) - 1 as no
                from line group by item having count(*) >= :least
            )
            select no, item, cast(null as uuid) as id from frequent
            union all
            select no, null, id from line join frequent using (item)
            order by id nulls first, no""";

    private BasketSql() {}
}
