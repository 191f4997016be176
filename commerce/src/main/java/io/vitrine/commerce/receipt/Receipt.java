package io.vitrine.commerce.receipt;

import io.vitrine.commerce.invoice.BilledTo;
import io.vitrine.commerce.invoice.Issuer;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.core.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A receipt as it was issued.
 *
 * @param method how it was paid, such as CARD
 * @param reference what the gateway or the bank calls it
 */
public record Receipt(
        ReceiptId id,
        String number,
        PaymentId payment,
        UUID order,
        String orderNumber,
        Optional<UUID> customer,
        Instant issuedAt,
        LocalDate issuedOn,
        Instant receivedAt,
        Issuer seller,
        BilledTo buyer,
        String method,
        Optional<String> reference,
        Money amount) {}
