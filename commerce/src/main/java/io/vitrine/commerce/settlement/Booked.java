package io.vitrine.commerce.settlement;

import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.core.money.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/**
 * A payment or a refund as it is booked with us.
 *
 * @param id of the payment or the refund
 * @param payment the payment itself, or the one that the refund is of
 * @param name what the gateway calls it
 * @param amount what was captured, or what was given back, always more than 0
 * @param fee what is booked of its fee
 * @param settled whether a file settled it before
 */
record Booked(UUID id, PaymentId payment, UUID order, Optional<String> name, Money amount, Money fee, boolean settled) {

    Booked charged(BigDecimal booked) {
        return new Booked(id, payment, order, name, amount, Money.of(booked, amount.currency()), settled);
    }
}
