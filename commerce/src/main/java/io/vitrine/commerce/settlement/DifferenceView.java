package io.vitrine.commerce.settlement;

import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.core.money.Money;
import java.util.Optional;
import java.util.UUID;

/**
 * Something in which a settlement file and the books do not agree.
 *
 * @param row of the file; absent for what is not in it
 * @param reference what the gateway calls it
 * @param found what the file says; absent for what is not in it
 * @param expected what is booked; absent for what is not
 */
public record DifferenceView(
        Difference difference,
        LineKind kind,
        Optional<Integer> row,
        String reference,
        Optional<Money> found,
        Optional<Money> expected,
        Optional<PaymentId> payment,
        Optional<UUID> order) {}
