package io.vitrine.commerce.returns;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.location.LocationId;
import java.time.Instant;
import java.util.List;

/**
 * What a customer asked to send back, and nobody has answered yet.
 *
 * @param location where the sale counts
 */
public record ReturnWish(
        WishId id,
        OrderId order,
        String orderNumber,
        LocationId location,
        String customer,
        String reason,
        Instant askedAt,
        List<Line> lines) {

    /** Pieces of a line of the order. */
    public record Line(int number, String sku, String name, long pieces) {}

    public ReturnWish {
        lines = List.copyOf(lines);
    }
}
