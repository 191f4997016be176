package io.vitrine.analytics.people;

import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what was asked; a wrong value is a 422 that names the parameter and the cure. */
public final class Asked {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Asked() {}

    /** A day, absent when none was given. */
    public static Optional<LocalDate> day(String name, @Nullable String text) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return Optional.of(day);
            }
        } catch (DateTimeException wrong) {
            throw Problem.invalid(name, "Write a day such as 2026-01-31.");
        }
        throw Problem.invalid(name, "Use a day between the years 1900 and 2200.");
    }

    /** One of the constants, by its name in small letters, words joined by hyphens. */
    public static <E extends Enum<E>> E oneOf(String name, E[] values, String text) {
        return Arrays.stream(values)
                .filter(value -> word(value).equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.invalid(
                        name,
                        "Use one of " + Arrays.stream(values).map(Asked::word).collect(Collectors.joining(", "))
                                + "."));
    }

    /** How addresses name a constant. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A whole number within bounds. */
    public static int number(String name, String text, int least, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException wrong) {
            throw Problem.invalid(name, "Use a whole number from " + least + " to " + most + ".");
        }
        throw Problem.invalid(name, "Use a whole number from " + least + " to " + most + ".");
    }

    /** A number such as 0.05 within bounds. */
    public static double share(String name, String text, String least, String most) {
        String cure = "Use a number from " + least + " to " + most + ".";
        try {
            BigDecimal number = new BigDecimal(text.length() > 20 ? "none" : text);
            if (number.compareTo(new BigDecimal(least)) >= 0 && number.compareTo(new BigDecimal(most)) <= 0) {
                return number.doubleValue();
            }
        } catch (NumberFormatException wrong) {
            throw Problem.invalid(name, cure);
        }
        throw Problem.invalid(name, cure);
    }
}
