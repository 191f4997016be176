package io.vitrine.commerce.payment;

import java.util.Optional;

/**
 * A proved message of a gateway. It says only that something happened; what is true is asked from the gateway.
 *
 * @param event the gateway's own id of it
 * @param kind the gateway's own word for it
 * @param payment the payment that it speaks of, when it carries our id
 * @param reference what the gateway calls the payment
 */
public record GatewayNews(String event, String kind, Optional<PaymentId> payment, Optional<String> reference) {

    private static final int MAX_KIND = 120;

    public GatewayNews {
        kind = kind.substring(0, Math.min(kind.length(), MAX_KIND));
    }
}
