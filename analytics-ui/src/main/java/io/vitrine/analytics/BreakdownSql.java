package io.vitrine.analytics;

/**
 * The parts of a figure. Parameters {@code metric}, {@code from}, {@code to}, {@code location}, {@code limit}. Each gives the
 * largest parts with the number of all parts and their total.
 */
final class BreakdownSql {

    static final String PRODUCT = """
            select g.key, coalesce(p.name, g.key) as label, g.value, g.groups, g.total from (
                select sku as key, sum(value) as value, count(*) over () as groups, sum(sum(value)) over () as total from (
                    select sku, case :metric when 'gross-sales' then gross when 'discounts' then discount
                        when 'returns' then returned else gross - discount - returned end as value
                    from product_day
                    where day between :from and :to and (cast(:location as uuid) is null or location_id = cast(:location as uuid))
                      and case :metric when 'returns' then return_lines > 0 when 'net-sales' then true
                          else order_lines > 0 end) part
                group by sku order by 2 desc, 1 limit :limit) g
            left join sold_product p on p.sku = g.key
            order by g.value desc, g.key""";

    static final String COUNTRY = """
            select key, case when key = '' then 'Unknown' else key end as label, value, groups, total from (
                select country as key, sum(value) as value, count(*) over () as groups, sum(sum(value)) over () as total from (
                    select country, case :metric when 'gross-sales' then gross when 'discounts' then discount
                        when 'returns' then returned when 'orders' then orders
                        else gross - discount - returned end as value
                    from country_day
                    where day between :from and :to and (cast(:location as uuid) is null or location_id = cast(:location as uuid))
                      and case :metric when 'returns' then returns > 0 when 'net-sales' then true else orders > 0 end) part
                group by country order by 2 desc, 1 limit :limit) g
            order by value desc, key""";

    static final String CHANNEL = """
            select key, initcap(key) as label, value, groups, total from (
                select channel as key, sum(value) as value, count(*) over () as groups, sum(sum(value)) over () as total from (
                    select channel, case :metric when 'gross-sales' then gross when 'discounts' then discount
                        when 'returns' then returned when 'orders' then orders
                        else gross - discount - returned end as value
                    from sales_day
                    where day between :from and :to and (cast(:location as uuid) is null or location_id = cast(:location as uuid))
                      and case :metric when 'returns' then returns > 0 when 'net-sales' then true else orders > 0 end) part
                group by channel order by 2 desc, 1 limit :limit) g
            order by value desc, key""";

    static final String LOCATION = """
            select cast(key as text) as key, l.name as label, value, groups, total from (
                select scope as key, sum(value) as value, count(*) over () as groups, sum(sum(value)) over () as total from (
                    select scope, case :metric when 'gross-sales' then gross when 'discounts' then discount
                        when 'returns' then returned when 'orders' then orders
                        else gross - discount - returned end as value
                    from scope_day
                    where scope in (select id from location) and day between :from and :to
                      and (cast(:location as uuid) is null or scope = cast(:location as uuid))
                      and case :metric when 'returns' then returns > 0 when 'net-sales' then orders + returns > 0
                          else orders > 0 end) part
                group by scope order by 2 desc, 1 limit :limit) g
            join location l on l.id = g.key
            order by value desc, key""";

    static String of(Dimension dimension) {
        return switch (dimension) {
            case PRODUCT -> PRODUCT;
            case COUNTRY -> COUNTRY;
            case CHANNEL -> CHANNEL;
            case LOCATION -> LOCATION;
        };
    }

    private BreakdownSql() {}
}
