package io.vitrine.analytics.cohort;

/** What the customers of a cohort have in common. */
public enum Trait {
    /** The period of the first order. */
    FIRST_ORDER("First order in"),
    CHANNEL("First channel"),
    LOCATION("First location"),
    ORDER_SIZE("Size of the first order"),
    COLLECTION("Collection of the first product");

    private final String label;

    Trait(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }
}
