package io.vitrine.commerce.packing;

/** What a scan at the packing table was: the piece is in the parcel, or what is wrong with it. */
public record PackScan(boolean right, String words) {}
