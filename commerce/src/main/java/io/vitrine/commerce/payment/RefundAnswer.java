package io.vitrine.commerce.payment;

/** What a gateway says to a refund. */
public sealed interface RefundAnswer {

    /** The money goes back. */
    record Done(String reference) implements RefundAnswer {}

    /** It goes on elsewhere. */
    record Pending(String reference) implements RefundAnswer {}

    /** The money stays. */
    record Refused(String words) implements RefundAnswer {

        private static final int MAX = 500;

        public Refused {
            words = words.isBlank() ? "The refund was refused." : words.substring(0, Math.min(words.length(), MAX));
        }
    }
}
