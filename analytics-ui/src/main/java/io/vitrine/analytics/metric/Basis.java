package io.vitrine.analytics.metric;

/** Which date puts a row into a period. All dates are days in the business's time zone. */
public enum Basis {
    ORDER_DATE("Order date"),
    REFUND_DATE("Refund date"),
    ORDER_AND_REFUND_DATE("Sales on the order date, returns on the refund date");

    private final String words;

    Basis(String words) {
        this.words = words;
    }

    /** How a screen says it. */
    public String words() {
        return words;
    }
}
