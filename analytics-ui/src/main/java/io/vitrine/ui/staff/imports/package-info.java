/**
 * Products from a file: first a proposal that says of each row what it would change, then the change itself, then the way back.
 *
 * <p>Invariants: nothing is written before somebody has seen the proposal; the last import can be taken back.
 */
@NullMarked
package io.vitrine.ui.staff.imports;

import org.jspecify.annotations.NullMarked;
