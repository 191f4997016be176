package io.vitrine.analytics.outlook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What is expected of the days to come.
 *
 * @param asOf the last day that was learned from: yesterday
 * @param history days that were learned from
 * @param missing how many more days are needed before anything can be said; 0 when it is said here
 * @param told absent while days are missing
 */
public record Outlook(OutlookQuery query, LocalDate asOf, int history, int missing, Optional<Told> told) {

    /** What is said, and how good it was so far. */
    public record Told(Quality quality, List<Past> past, List<Day> days, MonthEnd monthEnd) {

        public Told {
            past = List.copyOf(past);
            days = List.copyOf(days);
        }
    }

    /**
     * The model chosen, and what it would have been off in the past.
     *
     * @param smape percent
     * @param mase in units of the usual change from week to week
     * @param coverage of the past's values how many percent lay in the 80 % interval
     * @param beatsNaive whether anything was better than the same day a week ago
     */
    public record Quality(
            String model,
            String version,
            int origins,
            Optional<BigDecimal> smape,
            Optional<BigDecimal> mase,
            Optional<BigDecimal> naiveSmape,
            Optional<BigDecimal> naiveMase,
            Optional<BigDecimal> coverage,
            boolean beatsNaive) {

        /** In one sentence. */
        public String words() {
            if (smape.isEmpty() || naiveSmape.isEmpty()) {
                return "The days never differ, so there was nothing to choose: they go on as they are.";
            }
            if (!beatsNaive) {
                return "Nothing beats the same day a week ago, which would have been off by " + naiveSmape.get()
                        + " %, so that is what is shown.";
            }
            return "The same day a week ago would have been off by " + naiveSmape.get() + " %, this model by "
                    + smape.get() + " %.";
        }
    }

    /** One of the last days that were learned from. */
    public record Past(LocalDate day, BigDecimal value) {}

    /** One day. */
    public record Day(LocalDate day, Expected expected) {}

    /**
     * How the running month is expected to end.
     *
     * @param soFar until {@link Outlook#asOf()}, as far as that lies in the month
     * @param whole so far and what is expected of the rest
     */
    public record MonthEnd(YearMonth month, BigDecimal soFar, int daysLeft, Expected whole) {}
}
