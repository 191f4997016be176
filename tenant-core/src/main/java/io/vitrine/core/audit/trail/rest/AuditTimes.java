package io.vitrine.core.audit.trail.rest;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times and days as callers write them. A day is one of the business's time zone. */
final class AuditTimes {

    private static final int DAY = 10;

    private AuditTimes() {}

    static Optional<Instant> from(@Nullable String text) {
        return read("from", text, 0);
    }

    /** A day stands for all of it. */
    static Optional<Instant> until(@Nullable String text) {
        return read("to", text, 1);
    }

    private static Optional<Instant> read(String field, @Nullable String text, int days) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            if (text.length() == DAY) {
                return Optional.of(LocalDate.parse(text)
                        .plusDays(days)
                        .atStartOfDay(CurrentCall.require().business().zone())
                        .toInstant());
            }
            Instant read = OffsetDateTime.parse(text).toInstant();
            if (read.isAfter(Instant.EPOCH) && read.isBefore(Instant.parse("3000-01-01T00:00:00Z"))) {
                return Optional.of(read);
            }
        } catch (DateTimeParseException e) {
            throw wrong(field);
        }
        throw wrong(field);
    }

    private static Problem wrong(String field) {
        return Problem.invalid(field, "Use a day such as 2026-11-30, or a time such as 2026-11-30T14:05:00Z.");
    }
}
