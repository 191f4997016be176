package io.vitrine.analytics.cohort;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/**
 * Cohorts side by side.
 *
 * @param customers all of them together
 */
public record Cohorts(CohortQuery query, List<Row> rows, long customers, Instant asOf) {

    /**
     * One cohort.
     *
     * @param key for programs
     * @param label for people
     * @param counts customers with an order in the n-th period after their first
     * @param of customers whose n-th period has been; the size throughout where all began in the same period
     * @param open the n of the period that is not over, at most one
     */
    public record Row(String key, String label, long size, List<Long> counts, List<Long> of, OptionalInt open) {

        public Row {
            counts = List.copyOf(counts);
            of = List.copyOf(of);
        }
    }

    public Cohorts {
        rows = List.copyOf(rows);
    }

    /** Customers of all rows whose n-th period is over, and how many of them ordered in it. */
    public Retained retained(int n) {
        long came = 0;
        long could = 0;
        for (Row row : rows) {
            if (n < row.counts().size() && (row.open().isEmpty() || row.open().getAsInt() != n)) {
                came += row.counts().get(n);
                could += row.of().get(n);
            }
        }
        return new Retained(came, could);
    }

    /** @param came of {@code could} customers */
    public record Retained(long came, long could) {}
}
