package io.vitrine.commerce.payment;

import io.vitrine.core.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * Money to give back.
 *
 * @param reference what the gateway calls the payment
 * @param refundReference what it calls the refund, when that is known
 */
public record RefundRequest(
        RefundId refund,
        PaymentId payment,
        String reference,
        Optional<String> refundReference,
        Money amount,
        Money captured,
        Instant asked) {}
