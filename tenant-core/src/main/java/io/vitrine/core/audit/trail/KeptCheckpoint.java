package io.vitrine.core.audit.trail;

import io.vitrine.core.audit.proof.SignedCheckpoint;

/** A checkpoint of the trail, and the platform's log's own after it was entered there. What owners keep. */
public record KeptCheckpoint(SignedCheckpoint trail, SignedCheckpoint log) {

    public String text() {
        return trail.text() + "\n" + log.text();
    }
}
