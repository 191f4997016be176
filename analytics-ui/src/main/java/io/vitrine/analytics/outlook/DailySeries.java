package io.vitrine.analytics.outlook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A value for each day from the first on, without gaps. */
record DailySeries(LocalDate first, List<BigDecimal> values) {

    DailySeries {
        values = List.copyOf(values);
    }

    /** The sum from a day on. */
    BigDecimal since(LocalDate day) {
        long before = Math.max(0, ChronoUnit.DAYS.between(first, day));
        return values.stream().skip(before).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
