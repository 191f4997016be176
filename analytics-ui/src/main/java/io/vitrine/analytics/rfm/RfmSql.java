package io.vitrine.analytics.rfm;

/** Scores customers. Ranks count who is strictly lower; customers who are equal share a rank and so a score. */
final class RfmSql {

    private static final String KEPT = """
            with f as (
                select customer_id, last_day, orders, gross - discount - returned as money from customer_fact where orders > 0
            )""";

    /** Parameter {@code at}: the last day that counts. */
    private static final String AS_OF = """
            with returned as (
                select customer_id, sum(amount) as amount from sales_return
                where business_day <= :at and customer_id is not null group by 1
            ), f as (
                select o.customer_id, o.last_day, o.orders, o.money - coalesce(r.amount, 0) as money
                from (select customer_id, max(business_day) as last_day, count(*) as orders, sum(gross - discount) as money
                      from sales_order where business_day <= :at and customer_id is not null group by 1) o
                left join returned r using (customer_id)
            )""";

    private static final String SCORED = """
            , scored as (
                select f.*, (1 + 5 * (rank() over (order by last_day) - 1) / count(*) over ()) as r,
                       (1 + 5 * (rank() over (order by orders) - 1) / count(*) over ()) as f,
                       (1 + 5 * (rank() over (order by money) - 1) / count(*) over ()) as m
                from f
            )""";

    private static final String CELLS = """

            select r, f, m, count(*) as customers, sum(orders) as orders, sum(money) as money, min(last_day) as first_day,
                   max(last_day) as last_day
            from scored group by 1, 2, 3""";

    /** Parameters {@code cells}, {@code money} and {@code id} of the row before, {@code limit}. */
    private static final String CUSTOMERS = """

            select s.customer_id, coalesce(c.name, c.number, c.email) as name, c.number, c.email, s.last_day, s.orders, s.money,
                   s.r, s.f, s.m
            from scored s join customer c on c.id = s.customer_id
            where ((s.r - 1) * 5 + s.f - 1) * 5 + s.m - 1 = any(:cells) and (s.money, s.customer_id) < (:money, :id)
            order by s.money desc, s.customer_id desc limit :limit""";

    static final String GROUPS = KEPT + SCORED + CELLS;
    static final String GROUPS_AS_OF = AS_OF + SCORED + CELLS;
    static final String MEMBERS = KEPT + SCORED + CUSTOMERS;
    static final String MEMBERS_AS_OF = AS_OF + SCORED + CUSTOMERS;

    /** Whether anything is younger than this day. */
    static final String LATER = """
            select exists (select from sales_order where business_day > :at)
                or exists (select from sales_return where business_day > :at)""";

    private RfmSql() {}
}
