package io.vitrine.commerce.payment;

import io.vitrine.core.problem.Problem;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which payments, newest first.
 *
 * @param from created at or after
 * @param until created before
 * @param after cursor of the page before
 * @param limit 1 to 100
 */
public record PaymentSearch(
        Optional<UUID> order,
        Optional<PaymentStatus> status,
        Optional<PaymentMethod> method,
        Optional<String> gateway,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<String> after,
        int limit) {

    private static final int MOST = 100;

    public PaymentSearch {
        if (limit < 1 || limit > MOST) {
            throw Problem.invalid("limit", "Use 1 to 100.");
        }
        if (gateway.filter(name -> !name.matches("[a-z][a-z0-9-]{1,31}")).isPresent()) {
            throw Problem.invalid("gateway", "Use the name of a gateway, such as stripe.");
        }
    }

    /** The payments of one order. */
    public static PaymentSearch ofOrder(UUID order) {
        return new PaymentSearch(
                Optional.of(order),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                MOST);
    }
}
