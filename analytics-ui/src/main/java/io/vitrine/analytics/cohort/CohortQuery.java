package io.vitrine.analytics.cohort;

import io.vitrine.core.problem.Problem;
import java.time.LocalDate;

/**
 * Which cohorts: customers whose first order lies in the periods from the one that holds {@code from} to the one that holds
 * {@code to}, followed until {@code to}.
 */
public record CohortQuery(Trait trait, Step step, LocalDate from, LocalDate to) {

    /** As many periods as a table can show: three years of weeks. */
    public static final int MOST_PERIODS = 160;

    public CohortQuery {
        if (to.isBefore(from)) {
            throw Problem.invalid("to", "Use a day that is not before \"from\".");
        }
        if (step.of(to) - step.of(from) >= MOST_PERIODS) {
            throw Problem.invalid("from", "Use at most 160 periods; a longer interval needs fewer.");
        }
    }

    int first() {
        return step.of(from);
    }

    int last() {
        return step.of(to);
    }
}
