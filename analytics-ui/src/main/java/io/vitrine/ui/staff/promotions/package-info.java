/**
 * Promotions for the staff: which run, what each has given, a new one, and the end of one.
 *
 * <p>Invariants: what holds and how often is the promotion's rule; these views put it into words.
 */
@NullMarked
package io.vitrine.ui.staff.promotions;

import org.jspecify.annotations.NullMarked;
