package io.vitrine.commerce.processing;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.core.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One of the customer's orders at a glance.
 *
 * @param placedHere whether it was placed in the shop; of others, such as a till's, only the sale is known
 * @param total what was paid, or the goods before tax of an order that was not placed here
 * @param pieces of all lines
 * @param first name of what stands first in it
 */
public record OwnOrder(
        OrderId id,
        String number,
        OrderStatus status,
        Instant placedAt,
        boolean placedHere,
        Money total,
        BigDecimal pieces,
        String first,
        int lines,
        Optional<LocalDate> promisedOn) {}
