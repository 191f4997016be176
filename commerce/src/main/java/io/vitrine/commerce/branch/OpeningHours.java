package io.vitrine.commerce.branch;

import io.vitrine.core.problem.Problem;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Open on these days, from the one time to the other; written {@code Mon-Fri 09:00-18:00}. */
public record OpeningHours(DayOfWeek first, DayOfWeek last, LocalTime opens, LocalTime closes) {

    private static final Pattern LINE = Pattern.compile(
            "([A-Za-z]{3})[a-z]*(?:\\s*[-–]\\s*([A-Za-z]{3})[a-z]*)?\\s+([0-9]{1,2}:[0-9]{2})\\s*[-–]\\s*([0-9]{1,2}:[0-9]{2})");
    private static final int DAY = 3;

    public OpeningHours {
        if (first.compareTo(last) > 0 || !opens.isBefore(closes)) {
            throw wrong();
        }
    }

    /** @throws Problem 422 */
    public static OpeningHours parse(String line) {
        Matcher matcher = LINE.matcher(line.strip());
        if (!matcher.matches()) {
            throw wrong();
        }
        DayOfWeek first = day(matcher.group(1));
        return new OpeningHours(
                first,
                matcher.group(2) == null ? first : day(matcher.group(2)),
                time(matcher.group(3)),
                time(matcher.group(4)));
    }

    /** The days, one by one. */
    public List<DayOfWeek> days() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.compareTo(first) >= 0 && day.compareTo(last) <= 0)
                .toList();
    }

    @Override
    public String toString() {
        return (first == last ? name(first) : name(first) + "-" + name(last)) + " " + opens + "-" + closes;
    }

    private static String name(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1, DAY).toLowerCase(Locale.ROOT);
    }

    private static DayOfWeek day(String name) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(OpeningHours::wrong);
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text.length() == 4 ? "0" + text : text);
        } catch (DateTimeException e) {
            throw wrong();
        }
    }

    private static Problem wrong() {
        return Problem.invalid("hours", "Write each line as days and times, such as Mon-Fri 09:00-18:00.");
    }
}
