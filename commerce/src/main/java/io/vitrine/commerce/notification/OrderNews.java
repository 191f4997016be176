package io.vitrine.commerce.notification;

import io.vitrine.commerce.letter.Language;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An order as far as mails tell of it.
 *
 * @param cart that it came from; its id opens the order's page
 * @param news whether the customer wants what is not necessary
 * @param parcels that nobody has told of yet
 * @param awaited whether the address has still to be confirmed
 */
record OrderNews(
        UUID id,
        String number,
        OrderStatus status,
        Optional<UUID> cart,
        String email,
        String name,
        boolean news,
        List<Line> lines,
        List<Discount> discounts,
        Money delivery,
        Money tax,
        Money total,
        boolean pricesHoldTax,
        String deliveryName,
        String payment,
        Optional<LocalDate> promisedOn,
        Destination address,
        List<Parcel> parcels,
        Optional<String> invoice,
        Language language,
        boolean awaited) {

    record Line(String name, BigDecimal quantity, BigDecimal price) {}

    record Discount(String words, BigDecimal amount) {}

    record Parcel(UUID id, String carrier, String tracking, List<String> pieces) {}

    Money goods() {
        return lines.stream()
                .map(line -> Money.of(line.price().multiply(line.quantity()), total.currency()))
                .reduce(Money.zero(total.currency()), Money::plus);
    }

    Money taken() {
        return discounts.stream()
                .map(one -> Money.of(one.amount(), total.currency()))
                .reduce(Money.zero(total.currency()), Money::plus);
    }
}
