package io.vitrine.commerce.receiving;

import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Checks;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Money of a customer that is on the bank account.
 *
 * @param reference as the bank's statement names it; the same one cannot be entered twice
 * @param shares which invoices it pays; the oldest first when absent
 */
public record ReceivePayment(UUID customer, Money amount, Optional<String> reference, Optional<List<Share>> shares) {

    private static final int MOST = 100;

    public ReceivePayment {
        shares = shares.map(List::copyOf);
        Checks checks = new Checks()
                .that(amount.amount().signum() > 0, "amount.amount", "Enter more than 0.")
                .that(shares.map(List::size).orElse(1) <= MOST, "allocations", "Name at most 100 invoices.");
        reference.ifPresent(text -> checks.text(text, MOST, "reference", "Write at most 100 characters."));
        checks.raise();
    }
}
