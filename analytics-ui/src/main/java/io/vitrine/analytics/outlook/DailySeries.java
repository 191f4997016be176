package io.vitrine.analytics.outlook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A value for each day from the first on, without gaps. */
record DailySeries(LocalDate first, List<BigDecimal> values) {

    DailySeries {
        values = List.copyOf(values);
    }

    BigDecimal since(LocalDate day) {
        return values
                .subList(
                        Math.toIntExact(Math.max(
                                0, Math.min(values.size(), first.until(day, java.time.temporal.ChronoUnit.DAYS)))),
                        values.size())
                .stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
