/**
 * What all figures about customers share: who may ask, how fresh they are.
 *
 * <p>Invariants: they are read from one row per customer that the roll-ups keep; guests are left out; they count the whole
 * business, so somebody who sees some locations only cannot ask; people from outside, whose grant covers days and not
 * customers' histories, cannot ask either.
 */
@NullMarked
package io.vitrine.analytics.people;

import org.jspecify.annotations.NullMarked;
