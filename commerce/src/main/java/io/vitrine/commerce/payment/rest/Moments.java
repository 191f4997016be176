package io.vitrine.commerce.payment.rest;

import io.vitrine.core.problem.Problem;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what lists are filtered by. */
final class Moments {

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

    private Moments() {}

    static Optional<Instant> read(String field, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            Instant at = OffsetDateTime.parse(text).toInstant();
            if (!at.isBefore(EARLIEST) && at.isBefore(LATEST)) {
                return Optional.of(at);
            }
        } catch (DateTimeException e) {
            throw wrong(field);
        }
        throw wrong(field);
    }

    static int limit(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0; // refused with the cure
    }

    private static Problem wrong(String field) {
        return Problem.invalid(field, "Write a moment with its offset, such as 2026-11-20T09:30:00Z.");
    }
}
