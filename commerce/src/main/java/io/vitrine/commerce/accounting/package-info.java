/**
 * Invoices, credit notes and the ledger for accounting software: sales-invoice CSVs of Xero and QuickBooks Online, vouchers of
 * Tally in XML, a balanced journal, and a plain list.
 *
 * <p>Invariants: amounts are those of the issued documents, to the cent; every journal and every voucher balances; each
 * package holds a manifest with the number of rows, control totals by currency and the SHA-256 of its files; no text in a CSV is
 * taken for a formula. Whoever takes one out leaves an event in the trail.
 */
@NullMarked
package io.vitrine.commerce.accounting;

import org.jspecify.annotations.NullMarked;
