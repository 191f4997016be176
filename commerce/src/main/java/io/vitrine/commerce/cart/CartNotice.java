package io.vitrine.commerce.cart;

/** What has changed for a line of a cart since the visitor put it there. */
public enum CartNotice {
    NEW_PRICE("The price has changed.", false),
    TOO_FEW("There are not so many left: lower the quantity.", true),
    SOLD_OUT("It is sold out: remove it to order the rest.", true),
    GONE("It is no longer for sale: remove it to order the rest.", true);

    private final String words;
    private final boolean hindering;

    CartNotice(String words, boolean hindering) {
        this.words = words;
        this.hindering = hindering;
    }

    /** For the visitor. */
    public String words() {
        return words;
    }

    /** Whether the cart cannot be ordered so. */
    public boolean hindering() {
        return hindering;
    }
}
