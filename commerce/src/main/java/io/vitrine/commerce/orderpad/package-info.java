/**
 * Fast ordering by numbers: rows of article number and quantity, typed, pasted or from a file, checked row by row and put into a
 * cart together.
 *
 * <p>Invariants: at most 200 rows and 64 kB; what is wrong is said for its row, and then nothing is put into the cart; what
 * was typed comes back as it was.
 */
@NullMarked
package io.vitrine.commerce.orderpad;

import org.jspecify.annotations.NullMarked;
