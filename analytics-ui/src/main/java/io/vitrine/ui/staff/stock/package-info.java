/**
 * Stock as the staff keeps it: what each location has, why it moved, what to order, what it is worth, and counts on a phone.
 *
 * <p>Invariants: who counts does not see what should be there before the count is handed in; every number that is put right
 * says why.
 */
@NullMarked
package io.vitrine.ui.staff.stock;

import org.jspecify.annotations.NullMarked;
