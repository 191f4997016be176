package io.vitrine.commerce.processing;

import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.core.problem.Problem;
import java.util.Locale;

/** Why an order does not take a step. */
final class ProcessingRefused {

    private ProcessingRefused() {}

    static Problem notNow(OrderStatus status, OrderStatus next) {
        return Problem.of(
                409,
                "order_state",
                "Not in this state",
                "The order is " + words(status) + ", it cannot become " + words(next) + " now.");
    }

    static Problem notThere(String sku) {
        return Problem.of(
                409,
                "not_reserved",
                "It does not wait there",
                "Nothing of " + sku + " waits for this order at that location.");
    }

    static Problem contactAwaited() {
        return Problem.of(
                409,
                "contact_awaited",
                "The guest has not confirmed the address",
                "Send the mail again, or confirm it yourself when you know that the order is meant.");
    }

    static Problem unknown() {
        return Problem.notFound("order that was placed here");
    }

    private static String words(OrderStatus status) {
        return status.label().toLowerCase(Locale.ENGLISH);
    }
}
