package io.vitrine.commerce.fulfilment;

import java.time.Instant;

/**
 * A proved message of a carrier.
 *
 * @param event the carrier's own id of it
 * @param tracking the parcel's number
 * @param at when it happened, not when it was told
 */
public record ParcelNews(String event, String tracking, ParcelState state, Instant at) {}
