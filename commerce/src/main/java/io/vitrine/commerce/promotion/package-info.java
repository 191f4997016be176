/**
 * What the shop takes off: by itself or by a code, from everything, a collection or some products, for a time.
 *
 * <p>Invariants: of the promotions that take something off the goods by themselves the best for the customer holds, free
 * delivery holds beside it, and one code comes on top; where one of two does not combine, the better for the customer holds
 * alone. What is taken off is handed out to the lines by largest remainder, so that the lines add up to it. A promotion is
 * used no more often than its limits say: the database refuses the order that would. Orders keep what was taken off in words
 * and amount, so that a later change of the promotion changes none of them. What is called off gives its use back.
 */
@NullMarked
package io.vitrine.commerce.promotion;

import org.jspecify.annotations.NullMarked;
