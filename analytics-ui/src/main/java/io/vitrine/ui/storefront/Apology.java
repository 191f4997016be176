package io.vitrine.ui.storefront;

/** A page that says why there is nothing else to see. */
public record Apology(Frame frame, String words) {}
