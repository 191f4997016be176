package io.vitrine.commerce.period;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** A month as moments: from its first to before its end, in the business's zone. */
record Span(YearMonth month, Instant begin, Instant end) {

    static Span of(YearMonth month, ZoneId zone) {
        return new Span(
                month,
                month.atDay(1).atStartOfDay(zone).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
    }
}
