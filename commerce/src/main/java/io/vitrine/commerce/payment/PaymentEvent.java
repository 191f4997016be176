package io.vitrine.commerce.payment;

import java.time.Instant;

/**
 * What a gateway told of a payment.
 *
 * @param event its id at the gateway
 * @param kind as the gateway calls it
 */
public record PaymentEvent(String event, String kind, Instant receivedAt) {}
