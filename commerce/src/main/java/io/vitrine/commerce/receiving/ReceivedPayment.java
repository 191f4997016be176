package io.vitrine.commerce.receiving;

import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.core.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Money of a customer, and what it pays.
 *
 * @param unallocated what is on the customer's account still
 */
public record ReceivedPayment(
        PaymentId payment, UUID customer, Money amount, Instant receivedAt, List<Share> shares, Money unallocated) {

    public ReceivedPayment {
        shares = List.copyOf(shares);
    }
}
