/**
 * Mails to customers about their orders: confirmation, payment, parcels, delivery, cancellation, refund, return, invoice.
 *
 * <p>Invariants: an event writes one mail of a kind, however often it is heard; a parcel is told of once; what is not necessary
 * is not written to who does not want it; what was written to whom, and when it left, is kept. A mail that the mail server
 * does not take is tried again; one of which it is not known whether it left is sent once more rather than not at all.
 */
@NullMarked
package io.vitrine.commerce.notification;

import org.jspecify.annotations.NullMarked;
