package io.vitrine.commerce.processing;

import io.vitrine.commerce.order.OrderDiscount;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.core.money.Money;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An order as whoever ordered it may see it.
 *
 * @param goods worth of the lines at the prices that were shown
 * @param discounts what promotions took off, in words and amounts that were shown
 * @param delivery price of the delivery before tax
 * @param tax of goods and delivery, part of the total
 * @param pricesHoldTax whether the lines' prices hold their tax
 * @param payment name of the way to pay
 * @param steps what happened, the oldest first
 */
public record OrderProgress(
        OrderId id,
        String number,
        OrderStatus status,
        Instant placedAt,
        Money goods,
        List<OrderDiscount> discounts,
        Money delivery,
        Money tax,
        Money total,
        boolean pricesHoldTax,
        String deliveryName,
        String payment,
        Optional<LocalDate> promisedOn,
        JsonObject contact,
        JsonObject address,
        List<Line> lines,
        List<Step> steps,
        List<Parcel> parcels) {

    /** Something that was ordered, at the price that was shown. */
    public record Line(String name, String sku, BigDecimal quantity, BigDecimal price) {}

    /** Something that happened. */
    public record Step(Instant at, OrderStatus status, String note) {}

    /** Something that was sent. */
    public record Parcel(Instant at, String carrier, String tracking) {}

    public OrderProgress {
        discounts = List.copyOf(discounts);
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
        parcels = List.copyOf(parcels);
    }
}
