package io.vitrine.analytics.metric;

/** Customer figures of a period from the roll-ups: visits minus the pairs of consecutive visits inside the period. */
final class CustomerRollupSql {

    static final String CUSTOMERS = """
            select coalesce(sum(visits), 0) -
                (select coalesce(sum(n), 0) from customer_pair
                 where scope = coalesce(cast(:location as uuid), '00000000-0000-0000-0000-000000000000') and kind = 'V' and grain = 'DD'
                   and prev_day >= :from and day <= :to) as value
            from scope_day
            where scope = coalesce(cast(:location as uuid), '00000000-0000-0000-0000-000000000000') and day between :from and :to""";

    static final String NEW_CUSTOMERS = """
            select coalesce(sum(new_customers), 0) as value
            from scope_day
            where scope = coalesce(cast(:location as uuid), '00000000-0000-0000-0000-000000000000') and day between :from and :to""";

    static final String RETURNING_CUSTOMERS = """
            select coalesce(sum(visits), 0) -
                (select coalesce(sum(n), 0) from customer_pair
                 where scope = coalesce(cast(:location as uuid), '00000000-0000-0000-0000-000000000000') and kind = 'V' and grain = 'DD'
                   and prev_day >= :from and day <= :to) - coalesce(sum(new_customers), 0) +
                (select coalesce(sum(n), 0) from customer_pair
                 where scope = coalesce(cast(:location as uuid), '00000000-0000-0000-0000-000000000000') and kind = 'S' and grain = 'DD'
                   and prev_day >= :from and day <= :to) as value
            from scope_day
            where scope = coalesce(cast(:location as uuid), '00000000-0000-0000-0000-000000000000') and day between :from and :to""";

    private CustomerRollupSql() {}
}
