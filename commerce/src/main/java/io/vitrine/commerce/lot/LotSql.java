package io.vitrine.commerce.lot;

/** The statements about lots. */
final class LotSql {

    private static final String LOT = """
            select s.id, s.variant_id, v.sku, left(case when v.label = '' then p.name else p.name || ' ' || v.label end, 200) as name,
                   s.code, s.expires_on, s.state, s.reason, s.created_at, b.on_hand
            from stock_lot s join variant v on v.id = s.variant_id join product p on p.id = v.product_id
            cross join lateral (select coalesce(sum(k.on_hand), 0) as on_hand from stock_lot_level k
                where k.lot_id = s.id and (cast(:location as uuid) is null or k.location_id = cast(:location as uuid))
                  and (cast(:reach as uuid[]) is null or k.location_id = any(cast(:reach as uuid[])))) b
            """;
    static final String FIND = LOT + "where s.id = :id";
    /** Those that expire first come first, as they would leave. */
    static final String LIST = LOT + """
            where (coalesce(s.expires_on, date 'infinity'), s.id) > (cast(:place as date), :place_id)
              and (cast(:variant as uuid) is null or s.variant_id = cast(:variant as uuid))
              and (cast(:state as text) is null or s.state = :state)
              and (cast(:ends as date) is null or s.expires_on <= cast(:ends as date))
              and (cast(:text as text) is null or strpos(lower(s.code), lower(:text)) > 0 or strpos(lower(v.sku), lower(:text)) > 0)
              and (not :there or b.on_hand > 0)
            order by coalesce(s.expires_on, date 'infinity'), s.id limit :limit""";

    static final String PLACES = """
            select l.id, l.name, k.on_hand from stock_lot_level k join location l on l.id = k.location_id
            where k.lot_id = :id and k.on_hand > 0 order by lower(l.name)""";
    static final String CHECKS = """
            select at, result, note, actor from stock_lot_check where lot_id = :id order by at desc, id desc limit 100""";

    /** All levels of the variant, in the order of whoever changes several. */
    static final String LOCK = """
            select 1 from stock_level where variant_id = (select variant_id from stock_lot where id = :id)
            order by variant_id, location_id for no key update""";

    static final String MOVE =
            "update stock_lot set state = :state, reason = :reason where id = :id and state = :before";
    static final String ADD_CHECK = """
            insert into stock_lot_check (id, lot_id, at, result, note, actor) values (:id, :lot, :now, :result, :note, :actor)""";
    static final String TRACK = "update variant set lot_tracked = :tracked where id = :id and lot_tracked <> :tracked";
    static final String KNOWN = "select lot_tracked from variant where id = :id";
    static final String OVER = """
            select id from stock_lot where state = 'OK' and expires_on < :today order by expires_on, id limit 500""";

    static final String RECIPIENTS = """
            with got as (
                select e.source, min(e.at) filter (where e.change < 0) as shipped_at,
                       coalesce(-sum(e.change) filter (where e.change < 0), 0) as shipped,
                       coalesce(sum(e.change) filter (where e.change > 0), 0) as returned
                from stock_entry e
                where e.lot_id = :id and e.reason in ('SHIPPED', 'RETURNED') and e.source <> ''
                group by e.source having bool_or(e.change < 0))
            select source, shipped_at, shipped, returned from got order by shipped_at, source limit 10000""";
    static final String CONTACTS = """
            select o.id, o.number, coalesce(d.contact ->> 'name', '') as name, coalesce(d.contact ->> 'email', '') as email,
                   coalesce(d.contact ->> 'phone', '') as phone
            from sales_order o left join order_detail d on d.order_id = o.id where o.id = any(:orders)""";
    static final String OF_ORDER = """
            select s.id, s.code, v.sku, s.expires_on, s.state, -sum(e.change) as pieces
            from stock_entry e join stock_lot s on s.id = e.lot_id join variant v on v.id = s.variant_id
            where e.source = :source and e.reason in ('SHIPPED', 'RETURNED')
              and not exists (select from sales_order o where o.id = :order and o.location_id <> all(cast(:reach as uuid[])))
            group by s.id, v.sku having sum(e.change) < 0 order by v.sku, s.expires_on nulls last, s.id""";

    private LotSql() {}
}
