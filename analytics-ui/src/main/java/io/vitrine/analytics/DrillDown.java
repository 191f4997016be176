package io.vitrine.analytics;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The rows that a figure was added up from.
 *
 * @param figure the value as the tile shows it
 * @param sum of the values of all rows, not only of this page; equal to the figure, or for the average order value the sum
 *     that is divided by the number of rows
 * @param rowCount of all rows
 * @param next place of the next page, absent on the last one
 * @param reproduce the statement that adds the rows up, its parameters, and the role it runs as
 * @param hash SHA-256 in hex over definition, version, filters, state and sum: the same for everyone who looks at the same
 *     state of the same rows
 */
public record DrillDown(
        Metric metric,
        FigureQuery query,
        BigDecimal figure,
        BigDecimal sum,
        Sums sums,
        long rowCount,
        List<Row> rows,
        Optional<String> next,
        Reproduce reproduce,
        String hash,
        Instant asOf) {

    public DrillDown {
        rows = List.copyOf(rows);
    }

    /** What a row stands for. */
    public enum RowKind {
        SALE,
        RETURN,
        CUSTOMER
    }

    /** Totals over all rows. */
    public record Sums(BigDecimal gross, BigDecimal discount, BigDecimal returned) {}

    /**
     * One order, one return, or one customer with the first order in the period.
     *
     * @param id of the order, the return or the customer
     * @param number of the order or return
     * @param customer name or number, absent for guests
     * @param value the row's share of the figure
     */
    public record Row(
            RowKind kind,
            UUID id,
            Instant at,
            String number,
            Optional<String> customer,
            String channel,
            String location,
            BigDecimal gross,
            BigDecimal discount,
            BigDecimal returned,
            BigDecimal value) {}

    /**
     * How to come to the same figure by hand.
     *
     * @param parameters by name, as text; absent ones are null in SQL and left out here
     */
    public record Reproduce(String sql, Map<String, String> parameters, String role) {

        public Reproduce {
            parameters = Map.copyOf(parameters);
        }
    }
}
