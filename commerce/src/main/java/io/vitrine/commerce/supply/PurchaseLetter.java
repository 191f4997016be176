package io.vitrine.commerce.supply;

import io.vitrine.core.money.Money;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a supplier reads. */
final class PurchaseLetter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final String TEXT = """
            Hello %s,

            %s orders with the number %s:

            %s
            Total: %s

            Deliver to: %s
            Expected on: %s
            %s
            Write the number %s on the delivery note. Answer this mail if something cannot be delivered as ordered.
            """;

    private PurchaseLetter() {}

    static String of(PurchaseOrder order, String business) {
        PurchaseSummary head = order.head();
        StringBuilder lines = new StringBuilder();
        order.lines()
                .forEach(line -> lines.append("%d x %s, %s, at %s %s%n"
                        .formatted(
                                line.quantity(),
                                line.sku(),
                                line.name(),
                                price(line.unitCost()),
                                head.currency().getCurrencyCode())));
        return TEXT.formatted(
                head.supplierName(),
                business,
                head.number(),
                lines,
                Money.of(head.total(), head.currency()),
                head.locationName(),
                head.expectedOn().map(DAY::format).orElse("as agreed"),
                head.note().isEmpty() ? "" : "\n" + head.note() + "\n",
                head.number());
    }

    private static String price(BigDecimal cost) {
        BigDecimal bare = cost.stripTrailingZeros();
        return bare.setScale(Math.max(bare.scale(), 2)).toPlainString();
    }
}
