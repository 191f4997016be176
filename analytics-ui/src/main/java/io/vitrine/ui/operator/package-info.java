/**
 * The operator console on the platform's own host: which businesses there are, how they do, and the way to ask one of them
 * for a look inside.
 *
 * <p>Invariants: dark frame, so that nobody takes the platform for a business; nothing here shows a business's data but the
 * pages of an access that one of its owners has opened, and those say so.
 */
@NullMarked
package io.vitrine.ui.operator;

import org.jspecify.annotations.NullMarked;
