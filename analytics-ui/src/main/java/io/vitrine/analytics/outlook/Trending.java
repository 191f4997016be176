package io.vitrine.analytics.outlook;

import java.math.BigDecimal;

/**
 * A product whose weeks go one way.
 *
 * @param perWeek pieces more, or less, from week to week, with the interval of 95 %
 * @param perWeekUsually the mean of its weeks
 * @param chance how likely so clear a direction would be without any trend
 */
public record Trending(
        String sku,
        String name,
        BigDecimal perWeekUsually,
        BigDecimal perWeek,
        BigDecimal low,
        BigDecimal high,
        BigDecimal chance) {

    public boolean rising() {
        return perWeek.signum() > 0;
    }
}
