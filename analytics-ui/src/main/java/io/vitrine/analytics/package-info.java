/**
 * The figures of a business: what screens, the API and exports ask.
 *
 * <p>Invariants: a period's days are days in the business's time zone, both ends included; amounts are exact and in the
 * business's currency; every figure equals the sum of the rows it opens into; parts add up to the whole. Figures are read
 * through the business's read-only role from roll-ups that a subscriber keeps within seconds and a checker proves.
 *
 * <p>Customers of any period are counted exactly from stored counts: visits (customer-days) in the period minus the pairs
 * of consecutive visits that both lie in it. New customers are those whose first order lies in the period; returning ones
 * those with an order in it that was not their first. With a location chosen, all three look at the orders of that
 * location alone, so a customer may be new to a shop and known to the business.
 */
@NullMarked
package io.vitrine.analytics;

import org.jspecify.annotations.NullMarked;
