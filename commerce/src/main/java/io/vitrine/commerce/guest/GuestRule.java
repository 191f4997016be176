package io.vitrine.commerce.guest;

/** When guests show that they read their address. */
public enum GuestRule {
    OFF("Guests are not asked", "Nobody is asked, and nothing is flagged."),
    BEFORE_DISPATCH(
            "Before the order is sent on",
            "The order is taken, and its mail asks for a press of a button. Orders to be paid by transfer or on delivery wait for"
                    + " it; orders that are paid go on and are flagged."),
    BEFORE_PAYMENT("Before the payment", "The checkout mails a code first. Fewer orders, none with a wrong address.");

    private final String label;
    private final String words;

    GuestRule(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** What follows from it. */
    public String words() {
        return words;
    }
}
