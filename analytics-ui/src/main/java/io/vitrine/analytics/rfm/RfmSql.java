package io.vitrine.analytics.rfm;

/** Scores customers: by how many whole fifths of all customers are strictly lower, so that equal customers score the same. */
final class RfmSql {

    private static final String KEPT = """
            with f as (
                select customer_id, last_day, orders, gross - discount - returned as money,
                       cast((gross - discount - returned) * 10000 as bigint) as fine
                from customer_fact where orders > 0
            )""";

    /** Parameter {@code at}: the last day that counts. */
    private static final String AS_OF = """
            with returned as (
                select customer_id, sum(amount) as amount from sales_return
                where business_day <= :at and customer_id is not null group by 1
            ), f as (
                select o.customer_id, o.last_day, o.orders, o.money - coalesce(r.amount, 0) as money,
                       cast((o.money - coalesce(r.amount, 0)) * 10000 as bigint) as fine
                from (select customer_id, max(business_day) as last_day, count(*) as orders, sum(gross - discount) as money
                      from sales_order where business_day <= :at and customer_id is not null group by 1) o
                left join returned r using (customer_id)
            )""";

    /** "fine" is the money as a whole number. A score is 1 and one more for each of the four fifths' ends that the customer is above. */
    private static final String SCORED = """
            , line as materialized (
                select percentile_disc(array[0.2, 0.4, 0.6, 0.8]) within group (order by last_day) as r,
                       percentile_disc(array[0.2, 0.4, 0.6, 0.8]) within group (order by orders) as f,
                       percentile_disc(array[0.2, 0.4, 0.6, 0.8]) within group (order by fine) as m
                from f
            ), scored as (
                select f.*,
                       1 + cast(last_day > l.r[1] as int) + cast(last_day > l.r[2] as int) + cast(last_day > l.r[3] as int)
                           + cast(last_day > l.r[4] as int) as r,
                       1 + cast(orders > l.f[1] as int) + cast(orders > l.f[2] as int) + cast(orders > l.f[3] as int)
                           + cast(orders > l.f[4] as int) as f,
                       1 + cast(fine > l.m[1] as int) + cast(fine > l.m[2] as int)
                           + cast(fine > l.m[3] as int) + cast(fine > l.m[4] as int) as m
                from f cross join line l
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
