package io.vitrine.analytics;

import java.math.BigDecimal;
import java.util.List;

/**
 * The parts of a figure, largest first.
 *
 * @param groups how many parts there are in all
 * @param rest value of the parts that {@code top} leaves out
 * @param total value of the figure: the parts in {@code top} and the rest together
 */
public record Breakdown(
        Dimension dimension, Metric metric, List<Slice> top, long groups, BigDecimal rest, BigDecimal total) {

    public Breakdown {
        top = List.copyOf(top);
    }

    /**
     * One part.
     *
     * @param key stock code, country, channel or location id
     * @param label how people call it
     * @param share of the total between 0 and 1 at four digits; zero when the total is not positive
     */
    public record Slice(String key, String label, BigDecimal value, BigDecimal share) {}
}
