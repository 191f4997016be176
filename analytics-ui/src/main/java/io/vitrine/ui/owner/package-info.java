/**
 * The owner's portal: what the business sells, where, and to whom.
 *
 * <p>Invariants: views read through the front doors of other features and hold no figures of their own; the address of a
 * view holds its whole state; every figure leads to its rows.
 */
@NullMarked
package io.vitrine.ui.owner;

import org.jspecify.annotations.NullMarked;
