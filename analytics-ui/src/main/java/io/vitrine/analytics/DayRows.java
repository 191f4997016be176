package io.vitrine.analytics;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the figures of many steps at once. */
@ApplicationScoped
class DayRows {

    /** One statement: amounts and visits of each step, less the pairs of visits that lie inside it. */
    private static final String STEPS = """
            with step as (
                select start, finish, start = cast(date_trunc('month', cast(start as timestamp)) as date)
                    and finish = cast(date_trunc('month', cast(start as timestamp)) + interval '1 month - 1 day' as date) as month
                from unnest(:starts, :ends) as s (start, finish)
            )
            select s.start, d.*, d.visits - coalesce(p.visits, 0) as customers,
                   d.visits - coalesce(p.visits, 0) - d.new_customers + coalesce(p.seconds, 0) as returning_customers
            from step s
            join lateral (
                select sum(orders) as orders, sum(guest_orders) as guest_orders, sum(order_lines) as order_lines,
                       sum(gross) as gross, sum(discount) as discount, sum(returns) as returns,
                       sum(return_lines) as return_lines, sum(returned) as returned, sum(visits) as visits,
                       sum(new_customers) as new_customers
                from scope_day r where r.scope = :scope and r.day between s.start and s.finish
                having count(*) > 0) d on true
            left join lateral (
                select sum(n) filter (where kind = 'V') as visits, sum(n) filter (where kind = 'S') as seconds from (
                    select kind, n from customer_pair r
                    where :pairs and s.month and r.scope = :scope and kind in ('V', 'S') and grain = 'MM'
                      and prev_day = s.start and day = s.start
                    union all
                    select r.kind, r.n
                    from generate_series(cast(s.start as timestamp), cast(s.finish as timestamp), interval '1 day') as t (day)
                    cross join lateral (
                        select kind, n from customer_pair c
                        where c.scope = :scope and c.kind in ('V', 'S') and c.grain = 'DD'
                          and c.prev_day = cast(t.day as date) and c.day <= s.finish) r
                    where :pairs and not s.month) pair) p on true""";

    /** Some days of a trend. */
    record Step(LocalDate start, LocalDate end) {}

    private record Found(LocalDate start, Measures measures) {}

    @Inject
    Database database;

    /**
     * Measures by first day of the step; steps without sales are absent.
     *
     * @param pairs whether customers are wanted; their counts are wrong otherwise
     */
    Map<LocalDate, Measures> of(UUID scope, List<Step> steps, boolean pairs) {
        return database
                .figures()
                .withHandle(handle -> handle.createQuery(STEPS)
                        .bind("starts", steps.stream().map(Step::start).toArray(LocalDate[]::new))
                        .bind("ends", steps.stream().map(Step::end).toArray(LocalDate[]::new))
                        .bind("scope", scope)
                        .bind("pairs", pairs)
                        .map((row, context) -> new Found(row.getObject("start", LocalDate.class), Measures.read(row)))
                        .list())
                .stream()
                .collect(Collectors.toMap(Found::start, Found::measures));
    }
}
