/**
 * What a variant costs whom, from which quantity and when.
 *
 * <p>Invariants: a price holds for one variant and currency, from a quantity, for one group of customers or for all, from a
 * moment until another; no two prices say the same. Of all that hold, the group's own goes before that for all, then the one
 * of the largest quantity that is reached, then the one that began last. Prices of another currency are never converted.
 */
@NullMarked
package io.vitrine.commerce.pricing;

import org.jspecify.annotations.NullMarked;
