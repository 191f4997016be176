package io.vitrine.analytics.outlook;

import io.vitrine.analytics.forecast.Accuracy;
import io.vitrine.analytics.forecast.Choice;
import io.vitrine.analytics.forecast.ForecastPoint;
import io.vitrine.analytics.outlook.Outlook.Day;
import io.vitrine.analytics.outlook.Outlook.MonthEnd;
import io.vitrine.analytics.outlook.Outlook.Past;
import io.vitrine.analytics.outlook.Outlook.Quality;
import io.vitrine.analytics.outlook.Outlook.Told;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts a choice into days, amounts and words. */
record Telling(OutlookQuery query, LocalDate today, Currency currency) {

    /** The longest rest of a month. */
    static final int STEPS = 31;

    /** Eight weeks of the past beside the days to come. */
    private static final int SHOWN = 56;

    Told told(Choice choice, DailySeries days) {
        return new Told(
                quality(choice),
                past(days),
                IntStream.range(0, query.horizon())
                        .mapToObj(i -> new Day(
                                today.plusDays(i), Expected.of(choice.points().get(i), digits())))
                        .toList(),
                monthEnd(choice, days));
    }

    private List<Past> past(DailySeries days) {
        int count = days.values().size();
        return IntStream.range(Math.max(0, count - SHOWN), count)
                .mapToObj(i ->
                        new Past(days.first().plusDays(i), round(days.values().get(i), digits())))
                .toList();
    }

    private static Quality quality(Choice choice) {
        return new Quality(
                choice.model(),
                choice.version(),
                choice.origins(),
                known(choice.backTest()).map(error -> round(BigDecimal.valueOf(error.smape()), 1)),
                known(choice.backTest()).map(error -> round(BigDecimal.valueOf(error.mase()), 3)),
                known(choice.naive()).map(error -> round(BigDecimal.valueOf(error.smape()), 1)),
                known(choice.naive()).map(error -> round(BigDecimal.valueOf(error.mase()), 3)),
                Double.isFinite(choice.coverage())
                        ? Optional.of(round(BigDecimal.valueOf(100 * choice.coverage()), 1))
                        : Optional.empty(),
                choice.beatsNaive());
    }

    private static Optional<Accuracy> known(Accuracy accuracy) {
        return Optional.of(accuracy).filter(error -> Double.isFinite(error.smape()) && Double.isFinite(error.mase()));
    }

    private MonthEnd monthEnd(Choice choice, DailySeries days) {
        YearMonth month = YearMonth.from(today);
        int left = month.lengthOfMonth() - today.getDayOfMonth() + 1;
        ForecastPoint rest = choice.totals().get(left - 1);
        BigDecimal soFar = round(days.since(month.atDay(1)), digits());
        return new MonthEnd(month, soFar, left, Expected.of(rest, digits()).plus(soFar));
    }

    private int digits() {
        return query.metric().digits(currency);
    }

    private static BigDecimal round(BigDecimal value, int digits) {
        return value.round(MathContext.DECIMAL64).setScale(digits, RoundingMode.HALF_UP);
    }
}
