/**
 * What a business may expect: sales, orders and pieces of the days to come, and how the month ends.
 *
 * <p>Invariants: days are days in the business's time zone; the open day is forecast, never learned from; a series begins
 * with the first day that has anything in it, days without a sale count as nothing sold; it has at least {@value
 * io.vitrine.analytics.outlook.Outlooks#LEAST_DAYS} days, otherwise the answer says how many more are needed; whoever may read
 * a figure may read its outlook, and nobody else.
 *
 * <p>A choice of models is kept under the numbers it was made from. It is right as long as these are the numbers, whichever
 * business they belong to, so nothing has to be thrown away when a late document changes a day. Timed work makes the choices
 * of the whole business in advance.
 */
@NullMarked
package io.vitrine.analytics.outlook;

import org.jspecify.annotations.NullMarked;
