package io.vitrine.commerce.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Statements over lists of products, made of those parts that the question needs: so each has its own plan, and the indexes for
 * words, similar words, filters, names and time serve those that are there.
 */
final class ListSql {

    private static final String PLACED =
            "with listed as materialized (select p.*, row_number() over () as place from (";
    private static final String MATCHED =
            "with matching as materialized (select p.id, p.made_to_order, p.facets from product p ";
    private static final String ON_SALE = "where p.status = 'ACTIVE'";
    private static final String ALL = "where true";
    private static final String STATUS = " and p.status = cast(:status as text)";
    private static final String WORDS = " and p.search @@ to_tsquery('simple', cast(:query as text))";
    private static final String COLLECTION = "\n" + """
             and exists (select from collection_product cp join collection c on c.id = cp.collection_id
                         where cp.product_id = p.id and c.slug = cast(:collection as text))""";
    private static final String FACETS = " and p.facets && cast(:facets as text[])";
    private static final String VARIANT = " and exists (select from variant v where v.product_id = p.id and v.active";
    private static final String OF_FILTERS = "\n" + """
             and cast(:names as int) = (
                select count(distinct f.name)
                from unnest(cast(:filter_names as text[]), cast(:filter_values as text[])) as f (name, value)
                where coalesce(v.options ->> f.name, p.attributes ->> f.name) = f.value)""";
    private static final String AVAILABLE = "\n" + """
             and (not v.tracked or p.made_to_order or 0 < (
                select coalesce(sum(greatest(s.on_hand - s.reserved - s.held, 0)), 0) from stock_level s
                where s.variant_id = v.id))""";

    private static final String COLUMNS = """
            select p.id, p.slug, p.name, p.status, p.version, p.created_at, p.made_to_order,
                   (select encode(coalesce(m.small, m.sha256), 'hex') from product_media m
                    where m.product_id = p.id and m.kind = 'IMAGE' order by m.position limit 1) as picture""";

    private static final String LATER = " and (p.created_at, p.id) < (cast(:at as timestamptz), cast(:id as uuid))";
    private static final String NEWEST = " order by p.created_at desc, p.id desc";
    private static final String BEHIND = " and (lower(p.name), p.id) > (cast(:word as text), cast(:id as uuid))";
    private static final String BY_NAME = " order by lower(p.name), p.id";

    private static final String RANK = "\n" + """
             - cast(1000000 * ts_rank(p.search, to_tsquery('simple', cast(:query as text))) as bigint)""";
    private static final String LIKENESS = "\n" + """
             - cast(1000000 * extensions.word_similarity(cast(:similar as text), p.search_text) as bigint)""";
    private static final String CHEAPEST = " coalesce(price.amount, 1000000000)";
    private static final String DEAREST = " - coalesce(price.amount, -1)";
    private static final String PRICES = "\n" + """
             left join lateral (
                select min(now_price.amount) as amount from variant v cross join lateral (
                    select c.amount from variant_price c
                    where c.variant_id = v.id and c.currency = :currency and c.from_quantity = 1
                      and c.customer_group is null and c.valid_from <= cast(:now as timestamptz)
                      and c.valid_until > cast(:now as timestamptz)
                    order by c.valid_from desc limit 1) now_price
                where v.product_id = p.id and v.active) price on true""";
    private static final String BY_NUMBER = """
            where (p.number, p.id) > (cast(:number as numeric), cast(:id as uuid))
            order by p.number, p.id""";

    private static final String COUNTS = """
            ), facet as (
                select f as facet, count(*) as products from matching m, unnest(m.facets) as f group by f
                order by count(*) desc, f limit 300),
            free as (
                select s.variant_id, sum(greatest(s.on_hand - s.reserved - s.held, 0)) as pieces from stock_level s group by s.variant_id),
            best as (
                select m.id, max(case when v.tracked and f.pieces > 5 then 3 when v.tracked and f.pieces > 0 then 2
                                      when m.made_to_order then 1 when v.tracked then 0 else 3 end) as badge
                from matching m join variant v on v.product_id = m.id and v.active
                left join free f on f.variant_id = v.id group by m.id)
            select facet, products from facet
            union all
            select 'availability=' || (array['OUT_OF_STOCK', 'MADE_TO_ORDER', 'LIMITED', 'IN_STOCK'])[badge + 1], count(*)
            from best group by badge""";

    /** One more than the page holds; planned with it, since many are found in another way than few. */
    private static final List<String> LIMITS = IntStream.rangeClosed(0, ProductSearch.MOST)
            .mapToObj(limit -> " limit " + (limit + 1))
            .toList();

    /** Their variants beside the products of a page; a product without variants is a row, too. Not in order: see the places. */
    private static final String WITH_VARIANTS = """
            select l.id as product_id, l.slug, l.name, l.status, l.version, l.created_at, l.made_to_order, l.picture, l.number, l.word,
                   l.place, v.id, v.position, v.sku, v.options, v.barcode, v.weight_grams, v.tracked, v.active,
                   (select c.amount from variant_price c
                    where c.variant_id = v.id and c.currency = :currency and c.from_quantity = 1
                      and c.customer_group is null and c.valid_from <= cast(:now as timestamptz)
                      and c.valid_until > cast(:now as timestamptz)
                    order by c.valid_from desc limit 1) as amount,
                   (select sum(greatest(s.on_hand - s.reserved - s.held, 0)) from stock_level s where s.variant_id = v.id) as free
            from listed l left join variant v on v.product_id = l.id and v.position < :most""";

    /** A page of products with their variants: one statement, for the first page or one after it. */
    static String page(ProductSearch search, boolean drafts, boolean guessed, boolean after) {
        return String.join(
                "",
                PLACED,
                sorted(search, drafts, guessed, after),
                LIMITS.get(search.limit()),
                ") p)\n",
                WITH_VARIANTS,
                drafts ? "" : " and v.active");
    }

    private static String sorted(ProductSearch search, boolean drafts, boolean guessed, boolean after) {
        String matching = " from product p " + matching(search, drafts, guessed);
        return switch (search.order()) {
            case NEWEST -> COLUMNS + ", 0 as number, '' as word" + matching + (after ? LATER : "") + NEWEST;
            case NAME -> COLUMNS + ", 0 as number, lower(p.name) as word" + matching + (after ? BEHIND : "") + BY_NAME;
            case RELEVANCE -> byNumber(guessed ? LIKENESS : search.text().isPresent() ? RANK : " 0", "", matching);
            case CHEAPEST -> byNumber(CHEAPEST, PRICES, matching);
            case DEAREST -> byNumber(DEAREST, PRICES, matching);
        };
    }

    private static String byNumber(String number, String join, String matching) {
        return COLUMNS
                + ", p.number, '' as word from (select p.*,"
                + number
                + " as number from (select p.*"
                + matching
                + ") p"
                + join
                + ") p "
                + BY_NUMBER;
    }

    /** Which products belong to it; of the parameters those that it needs. */
    private static String matching(ProductSearch search, boolean drafts, boolean guessed) {
        StringBuilder sql = new StringBuilder(drafts ? ALL : ON_SALE);
        Optional<String> words = search.text();
        sql.append(search.status().isPresent() ? STATUS : "");
        if (guessed) {
            for (int i = 1;
                    i <= Math.min(words.map(SearchWords::longest).orElseThrow().size(), SearchWords.SIMILAR);
                    i++) {
                sql.append(" and cast(:similar_").append(i).append(" as text) operator(extensions.<%) p.search_text");
            }
        } else {
            sql.append(words.isPresent() ? WORDS : "");
        }
        sql.append(search.collection().isPresent() ? COLLECTION : "");
        boolean filtered = !ChosenFilters.of(search.filters()).facets().isEmpty();
        if (filtered || search.available()) {
            sql.append(filtered ? FACETS : "").append(VARIANT);
            sql.append(filtered ? OF_FILTERS : "")
                    .append(search.available() ? AVAILABLE : "")
                    .append(')');
        }
        return sql.toString();
    }

    /** How many products have each value. */
    static String counts(ProductSearch search, boolean drafts, boolean guessed) {
        return String.join("", MATCHED, matching(search, drafts, guessed), COUNTS);
    }

    private ListSql() {}
}
