/**
 * Cohorts: customers put together by what they have in common, and how many of them ordered again.
 *
 * <p>Purchase cohorts: who first ordered in the same month (week, quarter) in the business's time zone. Behavioural cohorts:
 * who began in the same channel, at the same location, with an order of the same size or a product of the same collection.
 *
 * <p>Invariants: guests are left out; an order counts whatever it cost, zero too; a customer is in exactly one row; count n of
 * a row are its customers with an order in the n-th period after their first, so count 0 is the size; a period that is not
 * over is marked in purchase cohorts and left out of behavioural ones, where each count names the customers whose n-th period
 * is over.
 */
@NullMarked
package io.vitrine.analytics.cohort;

import org.jspecify.annotations.NullMarked;
