/**
 * Returns: a customer announces what comes back, somebody looks at it when it has come, and says what is as good as new.
 *
 * <p>Invariants: no more is announced than the customer has; what comes of it (stock, the sale that is taken back, the credit
 * note) follows from {@link io.vitrine.commerce.processing.OrderProcessing#takeBack}, at the inspection and once; money goes
 * back by a refund, which somebody with that permission gives.
 */
@NullMarked
package io.vitrine.commerce.returns;

import org.jspecify.annotations.NullMarked;
