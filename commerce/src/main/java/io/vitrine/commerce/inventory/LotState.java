package io.vitrine.commerce.inventory;

/** Whether the pieces of a lot may be promised and leave. */
public enum LotState {
    OK,
    /** Somebody has to look first, or its time is over. */
    QUARANTINE,
    /** A check has failed. */
    BLOCKED,
    /** Those who got pieces of it are told; it never comes back. */
    RECALLED;

    /** Whether a lot in this state can come into the other. */
    public boolean canBecome(LotState next) {
        return switch (this) {
            case OK -> next == QUARANTINE || next == BLOCKED || next == RECALLED;
            case QUARANTINE -> next == OK || next == BLOCKED || next == RECALLED;
            case BLOCKED -> next == OK || next == RECALLED;
            case RECALLED -> false;
        };
    }

    /** In the words of people. */
    public String word() {
        return switch (this) {
            case OK -> "Good";
            case QUARANTINE -> "Quarantine";
            case BLOCKED -> "Blocked";
            case RECALLED -> "Recalled";
        };
    }
}
