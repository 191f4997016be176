package io.vitrine.analytics.value;

import io.vitrine.analytics.Period;
import io.vitrine.analytics.metric.RegisteredMetric;
import io.vitrine.analytics.metric.Unit;
import io.vitrine.core.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Currency;

/** From sums over rows to a figure, and from a figure to its digits. */
final class Reckoner {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 2;
    private static final String UNKNOWN = "The value of none of its rows is known.";
    private static final String NOTHING_TO_DIVIDE_BY = "There is nothing to divide by.";

    private Reckoner() {}

    static Figure figure(RegisteredMetric metric, Sums sums, Period period, Currency currency) {
        if (sums.rowCount() > 0 && sums.value().isEmpty()) {
            return Figure.none(UNKNOWN, sums.rowCount(), sums.withoutValue());
        }
        BigDecimal value = sums.value().orElse(BigDecimal.ZERO);
        BigDecimal weight = sums.weight().orElse(BigDecimal.ZERO);
        boolean divided = metric.reckoning() != io.vitrine.analytics.metric.Reckoning.SUM;
        if (divided && weight.signum() == 0) {
            return Figure.none(NOTHING_TO_DIVIDE_BY, sums.rowCount(), sums.withoutValue());
        }
        BigDecimal figure = switch (metric.reckoning()) {
            case SUM -> value;
            case AVERAGE -> value.divide(weight, MathContext.DECIMAL128);
            case SHARE -> value.multiply(HUNDRED).divide(weight, MathContext.DECIMAL128);
            case DAYS -> value.multiply(BigDecimal.valueOf(period.days())).divide(weight, MathContext.DECIMAL128);
        };
        return new Figure(
                java.util.Optional.of(digits(figure, metric.unit(), currency)),
                java.util.Optional.empty(),
                sums.rowCount(),
                sums.withoutValue());
    }

    /** Money at the currency's digits, counts without ending zeros, all else at two digits; half-up. */
    static BigDecimal digits(BigDecimal value, Unit unit, Currency currency) {
        return switch (unit) {
            case MONEY -> Money.round(value, currency);
            case COUNT -> plain(value);
            case PERCENT, RATIO, HOURS, DAYS -> value.setScale(DIGITS, RoundingMode.HALF_UP);
        };
    }

    /** Without ending zeros, and without an exponent. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
