package io.vitrine.commerce.order.rest;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads points in time: an instant with its offset, or a date, which begins at midnight in the business's time zone. */
final class OrderTimes {

    private static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

    private OrderTimes() {}

    static Optional<Instant> read(String field, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            Instant at = instant(text);
            if (at.isAfter(EARLIEST) && at.isBefore(LATEST)) {
                return Optional.of(at);
            }
        } catch (DateTimeException e) {
            throw wrong(field);
        }
        throw wrong(field);
    }

    private static Instant instant(String text) {
        return text.indexOf('T') > 0
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDate.parse(text)
                        .atStartOfDay(CurrentCall.require().business().zone())
                        .toInstant();
    }

    private static Problem wrong(String field) {
        return Problem.invalid(field, "Write 2026-11-20 or 2026-11-20T09:30:00Z.");
    }
}
