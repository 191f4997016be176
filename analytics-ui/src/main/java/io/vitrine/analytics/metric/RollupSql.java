package io.vitrine.analytics.metric;

/** Sales figures of a period from the roll-ups. */
final class RollupSql {

    static final String GROSS_SALES = """
            select coalesce(sum(gross), 0) as value
            from scope_day
            where scope = coalesce(cast(:location as uuid), '00000000-0000-0000-0000-000000000000') and day between :from and :to""";

    static final String DISCOUNTS = """
            select coalesce(sum(discount), 0) as value
            from scope_day
            where scope = coalesce(cast(:location as uuid), '00000000-0000-0000-0000-000000000000') and day between :from and :to""";

    static final String RETURNS = """
            select coalesce(sum(returned), 0) as value
            from scope_day
            where scope = coalesce(cast(:location as uuid), '00000000-0000-0000-0000-000000000000') and day between :from and :to""";

    static final String NET_SALES = """
            select coalesce(sum(gross - discount - returned), 0) as value
            from scope_day
            where scope = coalesce(cast(:location as uuid), '00000000-0000-0000-0000-000000000000') and day between :from and :to""";

    static final String ORDERS = """
            select coalesce(sum(orders), 0) as value
            from scope_day
            where scope = coalesce(cast(:location as uuid), '00000000-0000-0000-0000-000000000000') and day between :from and :to""";

    static final String AVERAGE_ORDER_VALUE = """
            select sum(gross - discount) / nullif(sum(orders), 0) as value
            from scope_day
            where scope = coalesce(cast(:location as uuid), '00000000-0000-0000-0000-000000000000') and day between :from and :to""";

    private RollupSql() {}
}
