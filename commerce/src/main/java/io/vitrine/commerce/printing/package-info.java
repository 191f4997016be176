/**
 * Documents on paper: invoices and credit notes as quiet A4 pages, with what the law of the seller's country wants on them.
 * {@link io.vitrine.commerce.printing.PrintedInvoice} sets one; for sellers in the European Union the same file carries the
 * invoice for machines (Factur-X: PDF/A-3 with a Cross Industry Invoice of EN 16931 inside).
 *
 * <p>Invariants: what stands on the page comes from the stored document, nothing is worked out anew; fonts (Open Sans, Apache
 * License 2.0) are embedded; what a font cannot write becomes a question mark instead of a failure. Places and widths are
 * whole tenths of a point.
 */
@NullMarked
package io.vitrine.commerce.printing;

import org.jspecify.annotations.NullMarked;
