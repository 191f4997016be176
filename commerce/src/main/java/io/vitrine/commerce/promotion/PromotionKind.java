package io.vitrine.commerce.promotion;

/** How a promotion takes something off. */
public enum PromotionKind {
    PERCENT("Per cent off"),
    AMOUNT("An amount off"),
    FREE_DELIVERY("Free delivery"),
    BUY_GET("Buy some, get some");

    private final String label;

    PromotionKind(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
