package io.vitrine.commerce.payment;

/**
 * Who pays, as the gateway may ask for it.
 *
 * @param phone empty when unknown
 */
public record Payer(String name, String email, String phone) {

    /** Personal data stays unread. */
    @Override
    public String toString() {
        return "Payer";
    }
}
