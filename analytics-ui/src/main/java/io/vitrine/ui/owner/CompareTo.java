package io.vitrine.ui.owner;

import io.vitrine.analytics.Period;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** What a period is compared with. */
public enum CompareTo {
    PREVIOUS("previous", "Previous period"),
    /** Aligned by weekday: 52 weeks before. */
    YEAR("year", "Same weekdays a year before"),
    NONE("none", "Nothing");

    private static final int WEEKS_IN_YEAR = 52;

    private final String key;
    private final String words;

    CompareTo(String key, String words) {
        this.key = key;
        this.words = words;
    }

    String key() {
        return key;
    }

    public String words() {
        return words;
    }

    static Optional<CompareTo> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst();
    }

    /** The period to compare with. */
    public Optional<Period> of(Period period) {
        long days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
        return switch (this) {
            case PREVIOUS ->
                Optional.of(
                        new Period(period.from().minusDays(days), period.to().minusDays(days)));
            case YEAR ->
                Optional.of(new Period(
                        period.from().minusWeeks(WEEKS_IN_YEAR), period.to().minusWeeks(WEEKS_IN_YEAR)));
            case NONE -> Optional.empty();
        };
    }
}
