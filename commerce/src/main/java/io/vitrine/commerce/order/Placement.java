package io.vitrine.commerce.order;

import io.vitrine.core.location.LocationId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An order as it is placed in the shop, with everything that was agreed.
 *
 * @param location where the sale counts
 * @param status where it begins: waiting for the payment, paid, or ready to ship when it is paid on delivery
 * @param contact who ordered, as JSON
 * @param address where it goes, as JSON
 * @param country where it goes, as figures name it
 * @param discounts what promotions took off goods and delivery, all of it in lines and shipping already
 * @param shipping cost of the delivery before tax
 * @param tax on lines and delivery
 * @param total what the customer pays: net, shipping and tax
 * @param taxes the shares of the tax, as JSON
 */
public record Placement(
        OrderId id,
        String number,
        LocationId location,
        OrderStatus status,
        Buyer buyer,
        Optional<UUID> account,
        Currency currency,
        List<PlacedLine> lines,
        List<OrderDiscount> discounts,
        BigDecimal shipping,
        BigDecimal tax,
        BigDecimal total,
        String taxes,
        String contact,
        String address,
        String country,
        String shippingOption,
        String shippingName,
        String paymentMethod,
        boolean pricesHoldTax,
        LocalDate promisedOn) {

    public Placement {
        lines = List.copyOf(lines);
        discounts = List.copyOf(discounts);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("An order has lines");
        }
    }

    /** The goods before discounts and tax. */
    public BigDecimal gross() {
        return lines.stream().map(PlacedLine::gross).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The goods before tax. */
    public BigDecimal net() {
        return lines.stream().map(PlacedLine::net).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
