/**
 * Orders as the team handles them: found, opened, moved on.
 *
 * <p>Invariants: a move that the order's state or the person's role does not allow is not on the page; what cannot be undone
 * asks first, and says what it does.
 */
@NullMarked
package io.vitrine.ui.staff.orders;

import org.jspecify.annotations.NullMarked;
