/**
 * The same request twice has one effect and one answer.
 *
 * <p>Invariants: the answer is stored in the transaction of the effect; the same key with another body is refused; two at
 * once: one works, the other is told to wait.
 */
@NullMarked
package io.vitrine.core.idempotency;

import org.jspecify.annotations.NullMarked;
