/**
 * Segments: customers picked out by what they did, ready to be looked at and written to.
 *
 * <p>Invariants: a segment is a rule over what the roll-ups keep of each customer, so it follows every order by itself; a
 * customer may be in several segments or in none; money is gross sales minus discounts minus returns, to date; guests are left
 * out; names need a permission of their own and the trail says who looked.
 */
@NullMarked
package io.vitrine.analytics.segment;

import org.jspecify.annotations.NullMarked;
