package io.vitrine.commerce.accounting;

import io.vitrine.core.problem.Problem;
import java.time.LocalDate;

/** Days of issue, both included; at most a year and a day. */
public record ExportPeriod(LocalDate from, LocalDate to) {

    public ExportPeriod {
        if (to.isBefore(from) || to.isAfter(from.plusYears(1))) {
            throw Problem.invalid("to", "Use a day that is not before the first and at most a year after it.");
        }
    }
}
