package io.vitrine.commerce.returns;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A return.
 *
 * @param refundable what the pieces that came have cost, with tax; absent before the inspection
 */
public record ReturnCase(
        ReturnCaseId id,
        OrderId order,
        String orderNumber,
        LocationId location,
        String locationName,
        State state,
        String reason,
        Instant registeredAt,
        Optional<Instant> closedAt,
        Optional<Money> refundable,
        List<Line> lines) {

    /** Where it stands. */
    public enum State {
        /** Awaited, or waiting to be looked at. */
        REGISTERED,
        INSPECTED,
        WITHDRAWN
    }

    /** A line of the order that comes back. */
    public record Line(int number, String sku, String name, long announced, long good, long damaged) {}

    public ReturnCase {
        lines = List.copyOf(lines);
    }
}
