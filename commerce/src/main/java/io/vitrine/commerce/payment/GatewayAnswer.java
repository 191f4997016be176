package io.vitrine.commerce.payment;

import io.vitrine.core.money.Money;
import java.util.Map;
import java.util.Optional;

/** What a gateway says to a payment. */
public sealed interface GatewayAnswer {

    /**
     * The money was taken.
     *
     * @param reference what the gateway calls it
     * @param fee what the gateway keeps, zero when not known
     */
    record Captured(String reference, Money fee) implements GatewayAnswer {}

    /**
     * It goes on elsewhere.
     *
     * @param reference what the gateway calls it, when it has a name already
     * @param redirect where the customer goes on
     * @param form what the customer's browser has to post there; empty when the address alone is enough
     */
    record Pending(Optional<String> reference, Optional<String> redirect, Map<String, String> form)
            implements GatewayAnswer {

        public Pending {
            form = Map.copyOf(form);
        }

        public Pending(Optional<String> reference, Optional<String> redirect) {
            this(reference, redirect, Map.of());
        }

        /** Nothing to do for the customer here and now. */
        public static Pending elsewhere() {
            return new Pending(Optional.empty(), Optional.empty());
        }

        public static Pending at(String reference) {
            return new Pending(Optional.of(reference), Optional.empty());
        }

        public static Pending redirecting(String reference, String address) {
            return new Pending(Optional.of(reference), Optional.of(address));
        }
    }

    /** The money does not come; the words are for the customer. */
    record Refused(String words) implements GatewayAnswer {

        private static final int MAX = 500;

        public Refused {
            words = words.isBlank() ? "The payment was refused." : words.substring(0, Math.min(words.length(), MAX));
        }
    }
}
