package io.vitrine.commerce.inventory;

/** Why stock moved. */
public enum EntryReason {
    /** Came from a supplier. */
    RECEIVED(Way.IN, true),
    /** Left with an order. */
    SHIPPED(Way.OUT, false),
    /** Came back from a customer. */
    RETURNED(Way.IN, true),
    /** Put right by a person, who says why. */
    ADJUSTED(Way.EITHER, true),
    /** A count found another number. */
    COUNTED(Way.EITHER, false),
    TRANSFER_OUT(Way.OUT, false),
    TRANSFER_IN(Way.IN, false),
    /** Made here. */
    PRODUCED(Way.IN, true),
    /** Used up to make something else. */
    CONSUMED(Way.OUT, true),
    /** Broken, spoiled or lost. */
    DAMAGED(Way.OUT, true);

    private enum Way {
        IN,
        OUT,
        EITHER
    }

    private final Way way;
    private final boolean byHand;

    EntryReason(Way way, boolean byHand) {
        this.way = way;
        this.byHand = byHand;
    }

    /** Whether people enter it; the others follow from orders, transfers and counts. */
    public boolean byHand() {
        return byHand;
    }

    /** Whether a change of this sign can have this reason. */
    public boolean fits(long change) {
        return switch (way) {
            case IN -> change > 0;
            case OUT -> change < 0;
            case EITHER -> change != 0;
        };
    }

    /** Whether the pieces stay in the business. */
    boolean moved() {
        return this == TRANSFER_OUT || this == TRANSFER_IN;
    }
}
