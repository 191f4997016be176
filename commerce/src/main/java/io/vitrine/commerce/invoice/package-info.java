/**
 * What a sale is billed by: invoices of orders placed in the shop, the credit notes that correct them, the money that was set
 * against them, and what a customer's account comes to. {@link io.vitrine.commerce.invoice.Invoices} reads and corrects; the
 * subscriber "invoices" issues one for every order that was placed.
 *
 * <p>Invariants: the number is drawn in the transaction that issues the document, so a series has no gap and no number twice,
 * whatever is rolled back or dies; an order has one invoice. What was issued never changes, the database refuses; a correction
 * is a credit note that names its invoice, and all of them together never exceed it, neither in pieces nor in cents. Seller
 * and buyer are as they were that day. Lines, shares of tax and totals are stored and add up; nothing is worked out again.
 */
@NullMarked
package io.vitrine.commerce.invoice;

import org.jspecify.annotations.NullMarked;
