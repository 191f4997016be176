/**
 * The trail: every write leaves its event in the same transaction.
 *
 * <p>Invariants: the application may only insert; no personal data stands in an event, only ids and facts.
 */
@NullMarked
package io.vitrine.core.audit;

import org.jspecify.annotations.NullMarked;
