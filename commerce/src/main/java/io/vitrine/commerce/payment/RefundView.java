package io.vitrine.commerce.payment;

import io.vitrine.core.money.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A refund. */
public record RefundView(
        RefundId id,
        PaymentId payment,
        UUID order,
        Money amount,
        RefundStatus status,
        String reason,
        Optional<String> reference,
        Optional<String> refusal,
        Instant createdAt) {}
