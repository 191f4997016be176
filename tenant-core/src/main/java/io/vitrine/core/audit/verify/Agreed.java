package io.vitrine.core.audit.verify;

import java.util.Set;

/**
 * How far the events agree with the checkpoints passed so far. The file's own checkpoints say what the server claims now, the
 * kept ones what it claimed then: when a kept one disagrees, the server's claims since the kept one before prove nothing.
 */
final class Agreed {

    private final Set<Long> kept;
    private long claimed;
    private long witnessed;
    private String afterClaimed = "";
    private String afterWitnessed = "";

    /**
     * @param begin how many events are proved before the first
     * @param kept sizes of the checkpoints that somebody kept
     */
    Agreed(long begin, Set<Long> kept) {
        this.kept = Set.copyOf(kept);
        this.claimed = begin;
        this.witnessed = begin;
    }

    /** An event was walked over. */
    void passed(String event) {
        afterClaimed = afterClaimed.isEmpty() ? event : afterClaimed;
        afterWitnessed = afterWitnessed.isEmpty() ? event : afterWitnessed;
    }

    /** The checkpoint of this size has the right root. */
    void at(long size) {
        claimed = size;
        afterClaimed = "";
        if (kept.contains(size)) {
            witnessed = size;
            afterWitnessed = "";
        }
    }

    /** Up to which event all is well when the checkpoint of this size disagrees. */
    long upTo(long size) {
        return kept.contains(size) ? witnessed : claimed;
    }

    /** The first event that may be wrong then. */
    String firstSuspect(long size) {
        String first = kept.contains(size) ? afterWitnessed : afterClaimed;
        return first.isEmpty() ? "an event up to " + size : first;
    }
}
