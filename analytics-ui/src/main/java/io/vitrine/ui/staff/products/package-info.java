/**
 * The products as the staff keeps them: what is sold, in which variants, at which price, with which pictures and papers.
 *
 * <p>Invariants: one button writes what was typed into the fields of a product; pictures, prices, related products and
 * collections are written as they are changed. What the server refuses is said at its field, and what was typed stays.
 */
@NullMarked
package io.vitrine.ui.staff.products;

import org.jspecify.annotations.NullMarked;
