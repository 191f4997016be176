package io.vitrine.commerce.promotion;

/** How a promotion stands. */
public enum PromotionState {
    SCHEDULED("To come"),
    RUNNING("Running"),
    USED_UP("Used up"),
    OVER("Over");

    private final String label;

    PromotionState(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
