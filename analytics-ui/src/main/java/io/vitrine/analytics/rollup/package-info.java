/**
 * The roll-ups: kept by a subscriber, proved by a checker, mended by a rebuild.
 *
 * <p>Invariants: whatever order the documents arrive in, the roll-ups equal what a count over all raw rows would give;
 * one batch per business runs at a time and a rebuild keeps batches out; rows are written in key order.
 *
 * <p>How customers of any period are counted from counts: a <em>visit</em> is a day on which a customer ordered. In a period
 * a customer with k visits has k - 1 pairs of consecutive visits that both lie in it, whichever period it is. So visits
 * minus pairs is the number of different customers. Of the new ones, those whose second order lies in the period too have
 * come back; all others who are not new have come back by definition. A document that arrives late may fall between two
 * known visits: the pair it breaks is taken off, the two it makes are added.
 */
@NullMarked
package io.vitrine.analytics.rollup;

import org.jspecify.annotations.NullMarked;
