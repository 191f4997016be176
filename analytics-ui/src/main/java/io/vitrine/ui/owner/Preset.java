package io.vitrine.ui.owner;

import io.vitrine.analytics.Period;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The periods that people choose by name. */
public enum Preset {
    TODAY("today", "Today"),
    YESTERDAY("yesterday", "Yesterday"),
    LAST_7("7d", "Last 7 days"),
    LAST_30("30d", "Last 30 days"),
    LAST_90("90d", "Last 90 days"),
    MONTH("mtd", "This month"),
    LAST_MONTH("last-month", "Last month"),
    QUARTER("qtd", "This quarter"),
    YEAR("ytd", "This year"),
    TWELVE_MONTHS("12m", "Last 12 months");

    private static final int MONTHS_IN_QUARTER = 3;

    private final String key;
    private final String words;

    Preset(String key, String words) {
        this.key = key;
        this.words = words;
    }

    String key() {
        return key;
    }

    public String words() {
        return words;
    }

    static Optional<Preset> find(String key) {
        return Arrays.stream(values()).filter(preset -> preset.key.equals(key)).findFirst();
    }

    /** The days it means on this day. */
    public Period period(LocalDate today) {
        return switch (this) {
            case TODAY -> new Period(today, today);
            case YESTERDAY -> new Period(today.minusDays(1), today.minusDays(1));
            case LAST_7 -> new Period(today.minusDays(6), today);
            case LAST_30 -> new Period(today.minusDays(29), today);
            case LAST_90 -> new Period(today.minusDays(89), today);
            case MONTH -> new Period(today.withDayOfMonth(1), today);
            case LAST_MONTH ->
                new Period(
                        today.minusMonths(1).withDayOfMonth(1),
                        today.withDayOfMonth(1).minusDays(1));
            case QUARTER -> new Period(firstOfQuarter(today), today);
            case YEAR -> new Period(today.withDayOfYear(1), today);
            case TWELVE_MONTHS -> new Period(today.minusMonths(11).withDayOfMonth(1), today);
        };
    }

    private static LocalDate firstOfQuarter(LocalDate today) {
        int first = (today.getMonthValue() - 1) / MONTHS_IN_QUARTER * MONTHS_IN_QUARTER + 1;
        return today.withMonth(first).withDayOfMonth(1);
    }
}
