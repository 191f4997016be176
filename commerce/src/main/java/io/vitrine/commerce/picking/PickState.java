package io.vitrine.commerce.picking;

/** Where a line of a list stands. */
public enum PickState {
    /** To be taken from its bin. */
    WAITING,
    /** Lies on the packing table, or did until it left. */
    PICKED,
    /** Nothing of it was there. */
    SHORT,
    /** The list was given up before. */
    DROPPED,
    /** Sent, or called off. */
    GONE
}
