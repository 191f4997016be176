package io.vitrine.analytics.metric;

/**
 * One figure, defined once for every place that shows it.
 *
 * @param id name in addresses, such as {@code net-sales}
 * @param version grows when the meaning changes
 * @param definition the meaning in words
 * @param sql value over a period from the roll-ups; parameters {@code from}, {@code to}, {@code location}
 * @param drillSql the raw rows behind the value, newest first, after the place ({@code at}, {@code id}); each row's share
 *     of the figure is its {@code value}
 * @param totalSql count and sums over all those rows
 */
public record MetricDefinition(
        String id,
        int version,
        String label,
        String definition,
        Unit unit,
        Basis basis,
        String sql,
        String drillSql,
        String totalSql) {}
