package io.vitrine.commerce.promotion;

/** What a promotion is for. */
public enum PromotionScope {
    EVERYTHING("Everything"),
    COLLECTION("A collection"),
    PRODUCTS("Some products");

    private final String label;

    PromotionScope(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
