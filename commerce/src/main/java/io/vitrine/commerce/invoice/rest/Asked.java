package io.vitrine.commerce.invoice.rest;

import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads query parameters; what is wrong is refused with the cure. */
final class Asked {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 30);

    private Asked() {}

    static Optional<LocalDate> day(String field, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
                return Optional.of(day);
            }
        } catch (DateTimeException e) {
            throw wrongDay(field);
        }
        throw wrongDay(field);
    }

    static LocalDate neededDay(String field, @Nullable String text) {
        return day(field, text).orElseThrow(() -> wrongDay(field));
    }

    static Optional<UUID> customer(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(id -> TypeId.parse("cus", id)
                        .orElseThrow(
                                () -> Problem.invalid("customer", "Use the id of a customer, such as cus_01h...")));
    }

    static <E extends Enum<E>> Optional<E> oneOf(String field, @Nullable String text, Class<E> values) {
        return Optional.ofNullable(text)
                .map(given -> Arrays.stream(values.getEnumConstants())
                        .filter(value -> value.name().equals(given.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> Problem.invalid(
                                field, "Use one of " + Arrays.toString(values.getEnumConstants()) + ".")));
    }

    static Currency currency(@Nullable String text, Currency usual) {
        if (text == null) {
            return usual;
        }
        try {
            return Currency.getInstance(text);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("currency", "Use an ISO 4217 code, such as EUR.");
        }
    }

    private static Problem wrongDay(String field) {
        return Problem.invalid(field, "Write a day such as 2026-11-20.");
    }
}
