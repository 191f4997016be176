/**
 * What tax a business owes for a period, from its invoices and credit notes, by country, rate and category.
 * {@link io.vitrine.commerce.taxreport.TaxReports} makes it.
 *
 * <p>Invariants: every document of the period is counted once, on the day that it bears; the tax due is the movement of the
 * ledger's tax account over the same days, and where the two differ (a sale just before midnight whose invoice followed after it)
 * the report says by how much and for which orders.
 */
@NullMarked
package io.vitrine.commerce.taxreport;

import org.jspecify.annotations.NullMarked;
