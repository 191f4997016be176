/**
 * The trail as people and programs read it: found by filters, object by object, with its checkpoints, and exported as
 * evidence that an outsider can check.
 *
 * <p>Invariants: it is read through the business's read-only role; an export leaves its own event before the first row
 * leaves the house, and it covers whole checkpoints without a gap.
 */
@NullMarked
package io.vitrine.core.audit.trail;

import org.jspecify.annotations.NullMarked;
