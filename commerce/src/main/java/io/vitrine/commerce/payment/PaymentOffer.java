package io.vitrine.commerce.payment;

import java.util.Map;

/**
 * A way to pay that the business offers now.
 *
 * @param label of the gateway, as people read it
 * @param means what customers pay with there
 * @param leadsOn whether an address alone leads customers to a page of the gateway's own
 * @param test whether only pretended money moves
 * @param settings what the page that asks for the payment needs, such as a publishable key
 */
public record PaymentOffer(
        PaymentMethod method,
        String gateway,
        String label,
        String means,
        boolean leadsOn,
        boolean test,
        Map<String, String> settings) {

    public PaymentOffer {
        settings = Map.copyOf(settings);
    }
}
