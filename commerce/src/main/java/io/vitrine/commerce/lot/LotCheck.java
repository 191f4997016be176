package io.vitrine.commerce.lot;

import java.time.Instant;

/**
 * What somebody found.
 *
 * @param actor who looked, as the trail names actors
 */
public record LotCheck(Instant at, Result result, String note, String actor) {

    /** How it was found. */
    public enum Result {
        PASSED,
        FAILED
    }
}
