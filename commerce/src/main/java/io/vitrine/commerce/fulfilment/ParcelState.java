package io.vitrine.commerce.fulfilment;

/** Where a parcel is, as its carrier says. */
public enum ParcelState {
    ANNOUNCED,
    ON_ITS_WAY,
    DELIVERED,
    COMING_BACK,
    FAILED
}
