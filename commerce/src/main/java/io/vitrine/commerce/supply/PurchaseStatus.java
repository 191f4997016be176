package io.vitrine.commerce.supply;

/** How far a purchase order is; the database knows the same steps. */
public enum PurchaseStatus {
    /** Still being written; the supplier does not know of it. */
    DRAFT,
    SENT,
    PARTLY_RECEIVED,
    RECEIVED,
    /** Called off; what had come until then stays. */
    CANCELLED;

    boolean canBecome(PurchaseStatus next) {
        return switch (this) {
            case DRAFT -> next == SENT || next == CANCELLED;
            case SENT -> next == PARTLY_RECEIVED || next == RECEIVED || next == CANCELLED;
            case PARTLY_RECEIVED -> next == RECEIVED || next == CANCELLED;
            case RECEIVED, CANCELLED -> false;
        };
    }

    /** Whether goods of it can come. */
    public boolean open() {
        return canBecome(RECEIVED);
    }

    /** Whether it can be called off. */
    public boolean cancellable() {
        return canBecome(CANCELLED);
    }

    /** In the words of people. */
    public String word() {
        return switch (this) {
            case DRAFT -> "Draft";
            case SENT -> "Sent";
            case PARTLY_RECEIVED -> "Partly received";
            case RECEIVED -> "Received";
            case CANCELLED -> "Cancelled";
        };
    }
}
