package io.vitrine.commerce.payment;

import io.vitrine.core.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * A payment as its gateway is asked about it.
 *
 * @param reference what the gateway calls it; absent when its answer never came
 * @param asked when it was asked first
 */
public record SoughtPayment(PaymentId payment, Optional<String> reference, Money amount, Instant asked) {}
