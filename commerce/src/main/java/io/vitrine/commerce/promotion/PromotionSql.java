package io.vitrine.commerce.promotion;

/** The statements of promotions. */
final class PromotionSql {

    private static final String COLUMNS = """
            select p.*, nullif(p.valid_until, 'infinity') as ends, c.name as collection_name,
                   coalesce(use.orders, 0) as orders, coalesce(use.given, 0) as given
            from promotion p left join collection c on c.id = p.collection_id
            left join lateral (
                select count(*) as orders, sum(r.amount) as given from promotion_redemption r
                where r.promotion_id = p.id and r.given_back_at is null) use on true
            """;

    static final String FIND = COLUMNS + "where p.id = :id";

    static final String LIST = COLUMNS + """
            where (p.created_at, p.id) < (:place, :place_id)
              and (cast(:text as text) is null or p.name ilike :text or p.code ilike :text)
              and (cast(:state as text) is null or :state = case
                    when p.ended_at is not null or p.valid_until <= :now then 'OVER'
                    when p.valid_from > :now then 'SCHEDULED'
                    when coalesce(use.orders, 0) >= p.max_uses then 'USED_UP' else 'RUNNING' end)
            order by p.created_at desc, p.id desc limit :limit""";

    static final String ADD = """
            insert into promotion (id, name, kind, percent, amount, buy, free, scope, collection_id, products, minimum,
                                   customer_group, code, combinable, valid_from, valid_until, max_uses, max_per_customer,
                                   created_at)
            values (:id, :name, :kind, cast(:percent as numeric), cast(:amount as numeric), cast(:buy as int), cast(:free as int),
                    :scope, cast(:collection as uuid), :products, :minimum, :group, :code, :combinable, :from,
                    coalesce(cast(:until as timestamptz), 'infinity'), cast(:most as int), cast(:each as int), :now)""";

    static final String CHANGE = """
            update promotion set name = :name, minimum = :minimum, combinable = :combinable, valid_from = :from,
                   valid_until = coalesce(cast(:until as timestamptz), 'infinity'), max_uses = cast(:most as int),
                   max_per_customer = cast(:each as int)
            where id = :id and ended_at is null""";

    static final String END = "update promotion set ended_at = :now where id = :id and ended_at is null";

    static final String DELETE = """
            delete from promotion p where p.id = :id
              and not exists (select from promotion_redemption r where r.promotion_id = p.id)""";

    static final String KNOWN_CODE = """
            select p.valid_until <= :now as over from promotion p where p.code = :code and p.ended_at is null""";

    static final String PRODUCTS = "select count(*) from product where id = any(:products)";

    private PromotionSql() {}
}
