/**
 * Packing: what lies on the table goes into a parcel, piece by piece, and leaves.
 *
 * <p>Invariants: no more of a line is packed than can leave from here; an open parcel is a draft without a trace in the trail,
 * and what leaves is {@link io.vitrine.commerce.processing.OrderProcessing#ship}, which refuses what the order's state or the
 * stock does not allow. A label of the carrier goes before one of our own ({@link
 * io.vitrine.commerce.fulfilment.Labels}).
 */
@NullMarked
package io.vitrine.commerce.packing;

import org.jspecify.annotations.NullMarked;
