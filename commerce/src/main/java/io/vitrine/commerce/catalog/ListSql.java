package io.vitrine.commerce.catalog;

/**
 * Statements over lists of products. They are planned with their values at hand (see {@code ValuePlans}), so that a filter
 * that is absent costs nothing, and the indexes for words, similar words, filters and time serve those that are there.
 */
final class ListSql {

    private static final String MATCHING = """
            from product p
            where (p.status = 'ACTIVE' or cast(:drafts as boolean))
              and (cast(:status as text) is null or p.status = cast(:status as text))
              and (cast(:query as text) is null or p.search @@ to_tsquery('simple', cast(:query as text)))
              and (cast(:similar_1 as text) is null
                   or cast(:similar_1 as text) operator(extensions.<%) p.search_text)
              and (cast(:similar_2 as text) is null
                   or cast(:similar_2 as text) operator(extensions.<%) p.search_text)
              and (cast(:similar_3 as text) is null
                   or cast(:similar_3 as text) operator(extensions.<%) p.search_text)
              and (cast(:collection as text) is null or exists (
                    select from collection_product cp join collection c on c.id = cp.collection_id
                    where cp.product_id = p.id and c.slug = cast(:collection as text)))
              and (cast(:facets as text[]) is null or p.facets && cast(:facets as text[]))
              and ((cast(:facets as text[]) is null and not cast(:available as boolean)) or exists (
                    select from variant v
                    where v.product_id = p.id and v.active
                      and (cast(:facets as text[]) is null or cast(:names as int) = (
                            select count(distinct f.name) from unnest(cast(:filter_names as text[]),
                                                                      cast(:filter_values as text[])) as f (name, value)
                            where coalesce(v.options ->> f.name, p.attributes ->> f.name) = f.value))
                      and (not cast(:available as boolean) or not v.tracked or p.made_to_order or 0 < (
                            select coalesce(sum(s.on_hand - s.reserved), 0) from stock_level s
                            where s.variant_id = v.id))))
            """;

    private static final String COLUMNS = """
            select p.id, p.slug, p.name, p.status, p.version, p.created_at,
                   (select encode(coalesce(m.small, m.sha256), 'hex') from product_media m
                    where m.product_id = p.id and m.kind = 'IMAGE' order by m.position limit 1) as picture""";

    /** The newest first. */
    static final String NEWEST = COLUMNS + ", 0 as number, '' as word " + MATCHING + """
              and (p.created_at, p.id) < (cast(:at as timestamptz), cast(:id as uuid))
            order by p.created_at desc, p.id desc limit :limit""";

    /** From A to Z. */
    static final String BY_NAME = COLUMNS + ", 0 as number, lower(p.name) as word " + MATCHING + """
              and (lower(p.name), p.id) > (cast(:word as text), cast(:id as uuid))
            order by lower(p.name), p.id limit :limit""";

    /** By a number, then by the id; both growing. */
    static final String SORTED = """
            select p.*, (select encode(coalesce(m.small, m.sha256), 'hex') from product_media m
                    where m.product_id = p.id and m.kind = 'IMAGE' order by m.position limit 1) as picture
            from (select p.id, p.slug, p.name, p.status, p.version, p.created_at,
                    case cast(:sort as text)
                      when 'relevance' then - cast(1000000 * case when cast(:query as text) is not null
                          then ts_rank(p.search, to_tsquery('simple', cast(:query as text)))
                          else extensions.word_similarity(cast(:similar as text), p.search_text) end as bigint)
                      when 'price' then coalesce(price.amount, 1000000000)
                      when '-price' then - coalesce(price.amount, -1)
                      else 0 end as number, '' as word
                  from (select p.*
            """ + MATCHING + """
                  ) p left join lateral (
                    select min(now_price.amount) as amount from variant v cross join lateral (
                        select c.amount from variant_price c
                        where c.variant_id = v.id and c.currency = :currency and c.from_quantity = 1
                          and c.customer_group is null and c.valid_from <= cast(:now as timestamptz)
                          and c.valid_until > cast(:now as timestamptz)
                        order by c.valid_from desc limit 1) now_price
                    where v.product_id = p.id and v.active) price
                    on cast(:sort as text) in ('price', '-price')) p
            where (p.number, p.id) > (cast(:number as numeric), cast(:id as uuid))
            order by p.number, p.id limit :limit""";

    /** How many products have each value. */
    static final String COUNTS = """
            with matching as materialized (select p.id, p.made_to_order, p.facets
            """ + MATCHING + """
            ), facet as (
                select f as facet, count(*) as products from matching m, unnest(m.facets) as f group by f
                order by count(*) desc, f limit 300),
            free as (
                select s.variant_id, sum(s.on_hand - s.reserved) as pieces from stock_level s group by s.variant_id),
            best as (
                select m.id, max(case when v.tracked and f.pieces > 5 then 3 when v.tracked and f.pieces > 0 then 2
                                      when m.made_to_order then 1 when v.tracked then 0 else 3 end) as badge
                from matching m join variant v on v.product_id = m.id and v.active
                left join free f on f.variant_id = v.id group by m.id)
            select facet, products from facet
            union all
            select 'availability=' || (array['OUT_OF_STOCK', 'MADE_TO_ORDER', 'LIMITED', 'IN_STOCK'])[badge + 1], count(*)
            from best group by badge""";

    private ListSql() {}
}
