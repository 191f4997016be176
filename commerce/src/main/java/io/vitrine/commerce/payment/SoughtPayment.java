package io.vitrine.commerce.payment;

import io.vitrine.core.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * A payment as its gateway is asked about it.
 *
 * @param reference what the gateway calls it; absent when its answer never came
 * @param asked when it was asked first
 * @param wanted whether the money is still wanted; else the gateway is to take none
 */
public record SoughtPayment(
        PaymentId payment, Optional<String> reference, Money amount, Instant asked, boolean wanted) {

    public SoughtPayment(PaymentId payment, Optional<String> reference, Money amount, Instant asked) {
        this(payment, reference, amount, asked, true);
    }

    /** The same payment, which nobody waits for any more. */
    public SoughtPayment unwanted() {
        return new SoughtPayment(payment, reference, amount, asked, false);
    }
}
