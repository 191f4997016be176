/**
 * Customers by recency, frequency and money.
 *
 * <p>Each customer gets a score from 1 to 5 for each of the three: the last order's day (later is better), the number of orders,
 * and what the customer brought in (gross sales minus discounts minus returns, to date). A score is 1 plus the number of whole
 * fifths of the business's customers who are strictly lower, so customers who are equal have the same score, and where many
 * are equal a score may stay empty. Eleven groups divide the 125 combinations of scores among them.
 *
 * <p>Invariants: every customer with an order is in exactly one group; the groups add up to all such customers; guests are
 * left out. The groups of a day in the past count documents up to the end of that day.
 */
@NullMarked
package io.vitrine.analytics.rfm;

import org.jspecify.annotations.NullMarked;
