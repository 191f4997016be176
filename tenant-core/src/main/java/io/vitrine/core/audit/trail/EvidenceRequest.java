package io.vitrine.core.audit.trail;

import io.vitrine.core.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What to export.
 *
 * @param from events sealed since, from the beginning when absent
 * @param until events sealed before, up to now when absent
 * @param checkpoints sizes of checkpoints that somebody kept and that lie outside the period
 * @param log sizes of kept checkpoints of the platform's log
 */
public record EvidenceRequest(Optional<Instant> from, Optional<Instant> until, List<Long> checkpoints, List<Long> log) {

    private static final int MOST = 100;

    public EvidenceRequest {
        checkpoints = List.copyOf(checkpoints);
        log = List.copyOf(log);
        if (checkpoints.size() > MOST || log.size() > MOST) {
            throw Problem.invalid("checkpoints", "Ask for at most 100 at a time.");
        }
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw Problem.invalid("to", "Use a time after the beginning.");
        }
    }

    /** The whole trail. */
    public static EvidenceRequest everything() {
        return new EvidenceRequest(Optional.empty(), Optional.empty(), List.of(), List.of());
    }
}
