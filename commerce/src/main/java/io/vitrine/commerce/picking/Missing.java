package io.vitrine.commerce.picking;

import io.vitrine.commerce.inventory.EntryReason;

/** Why pieces cannot be picked. */
public enum Missing {
    NOT_FOUND(EntryReason.ADJUSTED, "not found"),
    DAMAGED(EntryReason.DAMAGED, "damaged");

    private final EntryReason reason;
    private final String words;

    Missing(EntryReason reason, String words) {
        this.reason = reason;
        this.words = words;
    }

    EntryReason reason() {
        return reason;
    }

    String words() {
        return words;
    }
}
