package io.vitrine.commerce.order;

import io.vitrine.core.location.LocationId;
import io.vitrine.core.money.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * An order in a list.
 *
 * @param customer name or, without one, e-mail address or number; absent for a guest
 * @param total gross minus discount, before tax and shipping
 */
public record OrderSummary(
        OrderId id,
        String number,
        Instant placedAt,
        LocationId location,
        String locationName,
        Channel channel,
        Optional<String> customer,
        int lines,
        Money gross,
        Money discount,
        Money total,
        OrderStatus status) {}
