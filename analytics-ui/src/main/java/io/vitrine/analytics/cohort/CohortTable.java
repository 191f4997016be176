package io.vitrine.analytics.cohort;

import io.vitrine.analytics.cohort.CohortRows.Count;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Makes rows of counts. */
final class CohortTable {

    private final CohortQuery query;
    private final int last;
    private final boolean lastOpen;

    CohortTable(CohortQuery query, LocalDate today) {
        this.query = query;
        LocalDate until = query.to().isBefore(today) ? query.to() : today;
        this.last = Math.min(query.last(), query.step().of(until));
        this.lastOpen = query.step().start(query.step().of(until) + 1).isAfter(until.plusDays(1));
    }

    /** One row per period of the first order, the oldest first; each ends with the period that is asked for last. */
    List<Cohorts.Row> byPeriod(List<Count> counts) {
        Map<Integer, long[]> rows = new TreeMap<>();
        for (Count count : counts) {
            if (count.period() <= last) {
                long[] row = rows.computeIfAbsent(count.cohort(), cohort -> new long[last - cohort + 1]);
                row[count.period() - count.cohort()] += count.n();
            }
        }
        return rows.entrySet().stream()
                .map(row -> row(row.getKey(), row.getValue()))
                .toList();
    }

    private Cohorts.Row row(int cohort, long[] counts) {
        String name = query.step().name(cohort);
        List<Long> of = Arrays.stream(counts).map(n -> counts[0]).boxed().toList();
        return new Cohorts.Row(
                name,
                name,
                counts[0],
                Arrays.stream(counts).boxed().toList(),
                of,
                lastOpen ? OptionalInt.of(last - cohort) : OptionalInt.empty());
    }

    /** One row per trait, the largest first, over periods that are over. */
    List<Cohorts.Row> byTrait(List<Count> counts, UnaryOperator<String> label) {
        int over = lastOpen ? last - 1 : last;
        return counts.stream().collect(Collectors.groupingBy(Count::key)).entrySet().stream()
                .map(trait -> traitRow(trait.getKey(), label.apply(trait.getKey()), trait.getValue(), over))
                .sorted(Comparator.comparingLong(Cohorts.Row::size).reversed().thenComparing(Cohorts.Row::label))
                .toList();
    }

    private Cohorts.Row traitRow(String key, String label, List<Count> counts, int over) {
        int ages = Math.max(1, over - query.first() + 1);
        long[] came = new long[ages];
        long[] could = new long[ages];
        long size = 0;
        for (Count count : counts) {
            int age = count.period() - count.cohort();
            size += age == 0 ? count.n() : 0;
            if (count.period() <= over) {
                came[age] += count.n();
            }
            for (int n = 0; age == 0 && n <= over - count.cohort(); n++) {
                could[n] += count.n();
            }
        }
        List<Long> counted = new ArrayList<>();
        List<Long> of = new ArrayList<>();
        for (int n = 0; n < ages && could[n] > 0; n++) {
            counted.add(came[n]);
            of.add(could[n]);
        }
        return new Cohorts.Row(key, label, size, counted, of, OptionalInt.empty());
    }
}
