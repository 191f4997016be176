/**
 * Chooses a model for a series and says how far it was off: arithmetic, without a database or a clock.
 *
 * <p>Invariants: nothing that is chosen or forecast has seen what comes after; the same series gives the same answer; each
 * answer carries the error of its back-test, that of seasonal naive beside it, and how often its interval held; where nothing
 * beats seasonal naive, that is what is chosen; what was never negative is never forecast negative.
 */
@NullMarked
package io.vitrine.analytics.forecast;

import org.jspecify.annotations.NullMarked;
