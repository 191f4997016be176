package io.vitrine.analytics.segment;

/** The rules of the segments over what is kept of each customer. Parameter {@code today}: the running day. */
final class SegmentSql {

    private static final String MEMBERS = """
            with f as materialized (
                select *, gross - discount - returned as money from customer_fact where orders > 0
            ), line as materialized (
                select percentile_disc(0.8) within group (order by money) as big,
                       percentile_disc(0.8) within group (order by first_worth) as first_big
                from f
            ), member as (
                select f.customer_id, f.orders, f.money, f.gross - f.discount as bought, f.last_day, s.segment
                from f cross join line cross join lateral (values
                    ('NEW_THIS_MONTH', f.first_day >= cast(date_trunc('month', cast(:today as timestamp)) as date)),
                    ('SECOND_ORDER_MISSING', f.orders = 1 and :today - f.first_day between 31 and 365),
                    ('BIG_AND_SILENT', f.money > line.big and :today - f.last_day > 90),
                    ('LOST', f.orders > 1 and :today - f.last_day > 365),
                    ('COMING_BACK', :today - f.last_day <= 30 and :today - f.first_day > 90),
                    ('FREQUENT', f.orders >= 5 and :today - f.last_day <= 90),
                    ('BIG_FIRST_ORDER', f.orders = 1 and f.first_worth > line.first_big),
                    ('SENDS_BACK_MUCH', f.gross > f.discount and f.returned >= 0.3 * (f.gross - f.discount))) s (segment, belongs)
                where s.belongs
            )""";

    static final String SIZES = MEMBERS + """

            select coalesce(segment, '') as segment, count(*) as customers, sum(orders) as orders, sum(money) as money,
                   sum(bought) as bought
            from member group by segment
            union all
            select '', count(*), sum(orders), sum(money), sum(gross - discount) from f""";

    /** Parameters {@code segment}; {@code money} and {@code id} of the row before; {@code limit}. */
    static final String PAGE = MEMBERS + """

            select m.customer_id, coalesce(c.name, c.number, c.email) as name, c.number, c.email, m.last_day, m.orders, m.money
            from member m join customer c on c.id = m.customer_id
            where m.segment = :segment and (m.money, m.customer_id) < (:money, :id)
            order by m.money desc, m.customer_id desc limit :limit""";

    private SegmentSql() {}
}
