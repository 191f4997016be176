package io.vitrine.analytics;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the figures of many steps at once. */
@ApplicationScoped
class DayRows {

    /**
     * Amounts and visits of each step, less the pairs of visits that lie inside it: of short steps all at once from the pairs
     * of one week, of whole months by the month, of others the days one by one. Steps are numbered from 1.
     */
    private static final String STEPS = """
            with amount as (
                select width_bucket(r.day, :starts) as no, sum(orders) as orders, sum(guest_orders) as guest_orders,
                       sum(order_lines) as order_lines, sum(gross) as gross, sum(discount) as discount,
                       sum(returns) as returns, sum(return_lines) as return_lines, sum(returned) as returned,
                       sum(visits) as visits, sum(new_customers) as new_customers
                from scope_day r where r.scope = :scope and r.day between :first and :last
                group by 1
            ), pair as (
                select no, sum(visits) as visits, sum(seconds) as seconds from (
                    select width_bucket(p.prev_day, :starts) as no, case kind when 'V' then n end as visits,
                           case kind when 'S' then n end as seconds
                    from customer_pair p
                    where p.scope = :scope and p.kind in ('V', 'S') and p.grain = 'MM' and p.prev_day = any(:months)
                      and p.day = p.prev_day
                    union all
                    select width_bucket(p.prev_day, :starts), case kind when 'V' then n end, case kind when 'S' then n end
                    from customer_pair p
                    where p.scope = :scope and p.kind in ('V', 'S') and p.grain = 'DD' and p.day - p.prev_day < 7
                      and p.prev_day between :first and :last and :near
                      and p.day <= (cast(:ends as date[]))[width_bucket(p.prev_day, :starts)]
                    union all
                    select width_bucket(t.day, :starts), r.visits, r.seconds
                    from unnest(:days, :finishes) as t (day, finish)
                    cross join lateral (
                        select sum(n) filter (where kind = 'V') as visits, sum(n) filter (where kind = 'S') as seconds
                        from customer_pair c
                        where c.scope = :scope and c.kind in ('V', 'S') and c.grain = 'DD' and c.prev_day = t.day
                          and c.day <= t.finish) r) inside
                group by 1
            )
            select a.*, a.visits - coalesce(p.visits, 0) as customers,
                   a.visits - coalesce(p.visits, 0) - a.new_customers + coalesce(p.seconds, 0) as returning_customers
            from amount a left join pair p on p.no = a.no""";

    /** Some days of a trend. */
    record Step(LocalDate start, LocalDate end) {

        boolean wholeMonth() {
            return start.getDayOfMonth() == 1 && end.equals(start.with(TemporalAdjusters.lastDayOfMonth()));
        }

        boolean inOneWeek() {
            return end.isBefore(start.plusWeeks(1));
        }
    }

    private record Found(int step, Measures measures) {}

    @Inject
    Database database;

    /**
     * Measures by first day of the step; steps without sales are absent.
     *
     * @param steps at least one, without gaps, oldest first
     * @param pairs whether customers are wanted; their counts are wrong otherwise
     */
    Map<LocalDate, Measures> of(UUID scope, List<Step> steps, boolean pairs) {
        boolean near = pairs && steps.stream().allMatch(Step::inOneWeek);
        List<Step> counted = pairs && !near ? steps : List.of();
        List<Step> byDay = counted.stream()
                .filter(step -> !step.wholeMonth())
                .flatMap(step -> step.start().datesUntil(step.end().plusDays(1)).map(day -> new Step(day, step.end())))
                .toList();
        return database
                .figures()
                .withHandle(handle -> handle.createQuery(STEPS)
                        .bind("starts", days(steps.stream().map(Step::start)))
                        .bind("scope", scope)
                        .bind("first", steps.get(0).start())
                        .bind("last", steps.get(steps.size() - 1).end())
                        .bind("ends", days(steps.stream().map(Step::end)))
                        .bind("near", near)
                        .bind(
                                "months",
                                days(counted.stream().filter(Step::wholeMonth).map(Step::start)))
                        .bind("days", days(byDay.stream().map(Step::start)))
                        .bind("finishes", days(byDay.stream().map(Step::end)))
                        .map((row, context) -> new Found(row.getInt("no"), Measures.read(row)))
                        .list())
                .stream()
                .collect(Collectors.toMap(found -> steps.get(found.step() - 1).start(), Found::measures));
    }

    private static LocalDate[] days(Stream<LocalDate> days) {
        return days.toArray(LocalDate[]::new);
    }
}
