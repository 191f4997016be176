package io.vitrine.commerce.notification;

/** What a mail tells. */
public enum MessageKind {
    PLACED("Order confirmation", true),
    PAID("Payment received", false),
    SHIPPED("Parcel sent", false),
    DELIVERED("Delivered", false),
    CANCELLED("Called off", true),
    REFUNDED("Refund", true),
    RETURNED("Return received", false),
    INVOICE("Invoice", true),
    /** The links to all orders of an address. */
    ORDERS("Links to orders", true);

    private final String label;
    private final boolean necessary;

    MessageKind(String label, boolean necessary) {
        this.label = label;
        this.necessary = necessary;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** Whether it is written also to who does not want news. */
    boolean necessary() {
        return necessary;
    }
}
