package io.vitrine.identity.operator;

import java.time.Instant;

/** What an operator did to a business. */
public record BusinessStep(Instant at, String operator, Step step, String reason) {

    /** The kinds of steps. */
    public enum Step {
        SUSPENDED,
        RESUMED,
        PLAN_CHANGED
    }
}
