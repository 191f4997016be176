package io.vitrine.commerce.receipt;

import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.core.problem.Problem;
import java.util.Optional;
import java.util.UUID;

/**
 * Which receipts, newest first.
 *
 * @param after cursor of the page before
 * @param limit 1 to 100
 */
public record ReceiptSearch(
        Optional<PaymentId> payment, Optional<UUID> order, Optional<UUID> customer, Optional<String> after, int limit) {

    private static final int MOST = 100;

    public ReceiptSearch {
        if (limit < 1 || limit > MOST) {
            throw Problem.invalid("limit", "Use 1 to 100.");
        }
    }
}
