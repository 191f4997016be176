package io.vitrine.commerce.lot;

import io.vitrine.commerce.order.OrderId;
import java.time.Instant;

/**
 * Who got pieces of a lot.
 *
 * @param name and email, phone: as the order has them; empty when it has none
 * @param shipped pieces that went to them
 * @param returned those that came back
 */
public record LotRecipient(
        OrderId order,
        String number,
        Instant shippedAt,
        String name,
        String email,
        String phone,
        long shipped,
        long returned) {}
