package io.vitrine.core.audit.trail;

import io.vitrine.core.audit.proof.SignedCheckpoint;
import java.util.Optional;

/**
 * How far a trail is sealed.
 *
 * @param newest absent while nothing has been sealed
 * @param complaint why the sealer signs nothing more; empty while all is well
 */
public record SealState(Optional<SignedCheckpoint> newest, Optional<String> complaint) {}
