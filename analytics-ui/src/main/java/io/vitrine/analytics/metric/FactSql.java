package io.vitrine.analytics.metric;

/** The parts that the statements of all registered figures share. */
final class FactSql {

    static final String RAW = "with raw as (";

    /** Narrows down to what was asked for, and says to which part each row belongs. */
    static final String FILTERED = """
            ), filtered as (
                select r.*, coalesce(case cast(:by as text)
                           when 'day' then cast(r.day as text)
                           when 'week' then to_char(date_trunc('week', cast(r.day as timestamp)), 'YYYY-MM-DD')
                           when 'month' then to_char(r.day, 'YYYY-MM')
                           when 'quarter' then to_char(r.day, 'YYYY-"Q"Q')
                           when 'year' then to_char(r.day, 'YYYY')
                           when 'location' then cast(r.location_id as text)
                           when 'channel' then r.channel
                           when 'country' then r.country
                           when 'product' then r.sku
                           when 'category' then cast(c.collection_id as text)
                           when 'group' then g.customer_group
                           when 'method' then r.method end, '') as key
                from raw r
                left join lateral (
                    select m.collection_id from collection_member m
                    where cast(:by as text) = 'category' and m.sku = r.sku and m.valid_from < :known and m.valid_until >= :known
                ) c on true
                left join lateral (
                    select m.customer_group from customer_group_member m
                    where cast(:by as text) = 'group' and m.customer_id = r.customer_id
                      and m.valid_from < :known and m.valid_until >= :known
                ) g on true
                where (cast(:location as uuid) is null or r.location_id = cast(:location as uuid))
                  and (cast(:channel as text) is null or r.channel = cast(:channel as text))
                  and (cast(:country as text) is null or coalesce(r.country, '') = cast(:country as text))
                  and (cast(:product as text) is null or case when r.sku is not null then r.sku = cast(:product as text)
                      else exists (select from order_line l where l.order_id = r.order_id and l.sku = cast(:product as text)) end)
                  and (cast(:category as uuid) is null or case when r.sku is not null
                      then exists (select from collection_member m
                                   where m.collection_id = cast(:category as uuid) and m.sku = r.sku
                                     and m.valid_from < :known and m.valid_until >= :known)
                      else exists (select from order_line l join collection_member m on m.sku = l.sku
                                   where l.order_id = r.order_id and m.collection_id = cast(:category as uuid)
                                     and m.valid_from < :known and m.valid_until >= :known) end)
                  and (cast(:group as text) is null or exists (
                      select from customer_group_member m
                      where m.customer_id = r.customer_id and m.customer_group = cast(:group as text)
                        and m.valid_from < :known and m.valid_until >= :known))
            )""";

    static final String EACH_ROW = ", fact as (select * from filtered)";

    /** Count, sums, and a hash over the hashes of the days, each over its rows in order. */
    static final String TOTAL = """

            select coalesce(sum(d.n), 0) as row_count, coalesce(sum(d.blank), 0) as blank, sum(d.value) as value,
                   sum(d.weight) as weight, max(d.latest) as latest,
                   encode(sha256(convert_to(coalesce(string_agg(concat(d.day, ' ', d.hash), chr(10) order by d.day), ''), 'UTF8')),
                       'hex') as hash
            from (
                select f.day, count(*) as n, count(*) filter (where f.value is null) as blank, sum(f.value) as value,
                       sum(f.weight) as weight, max(f.recorded_at) as latest,
                       encode(sha256(convert_to(string_agg(concat(f.kind, ' ', f.id, ' ', f.part, ' ',
                           trim_scale(extract(epoch from f.at)), ' ', trim_scale(f.value), ' ',
                           trim_scale(cast(f.weight as numeric))), chr(10) order by f.at, f.id, f.part, f.kind), 'UTF8')), 'hex') as hash
                from fact f
                group by f.day
            ) d""";

    static final String PARTS = """

            select f.key, count(*) as row_count, count(*) filter (where f.value is null) as blank, sum(f.value) as value,
                   sum(f.weight) as weight, max(f.recorded_at) as latest, cast(null as text) as hash
            from fact f
            group by f.key
            order by f.key""";

    /** Newest first, after a place; customers by name for those who may see their names, by number for others. */
    static final String ROWS = """

            select f.kind, f.id, f.part, f.at, f.day, f.number, case when :names then coalesce(c.name, c.number, c.email) else c.number end as customer, f.channel,
                   l.name as location, f.country, f.sku, f.method, f.recorded_at, f.value, f.weight
            from fact f
            left join location l on l.id = f.location_id
            left join customer c on c.id = f.customer_id
            where (f.at, f.id, f.part) < (:at, :id, :part)
            order by f.at desc, f.id desc, f.part desc
            limit :limit""";

    /** The days on which rows were written down after a moment, newest first. */
    static final String RECORDED = """

            select cast(f.recorded_at at time zone :zone as date) as key, count(*) as row_count
            from fact f
            where f.recorded_at >= :since
            group by 1 order by 1 desc
            limit :limit""";

    private FactSql() {}
}
