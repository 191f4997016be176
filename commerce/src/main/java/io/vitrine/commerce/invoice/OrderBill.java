package io.vitrine.commerce.invoice;

import io.vitrine.commerce.tax.TaxShare;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What an order says about what is billed.
 *
 * @param shipping what delivery costs before tax
 * @param tax of lines and delivery
 */
record OrderBill(
        UUID order,
        String number,
        Optional<UUID> customer,
        String currency,
        BigDecimal shipping,
        String shippingName,
        BigDecimal tax,
        BilledTo buyer,
        List<TaxShare> taxes,
        String paymentMethod,
        List<InvoiceLine> goods) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The goods and, where delivery costs something, a line for it. */
    List<InvoiceLine> lines() {
        if (shipping.signum() == 0) {
            return goods;
        }
        BigDecimal ofGoods = goods.stream().map(InvoiceLine::tax).reduce(BigDecimal.ZERO, BigDecimal::add);
        InvoiceLine delivery = new InvoiceLine(
                goods.size() + 1,
                LineKind.SHIPPING,
                Optional.empty(),
                "SHIPPING",
                "Delivery: " + shippingName,
                BigDecimal.ONE,
                shipping,
                BigDecimal.ZERO,
                shipping,
                rate(tax.subtract(ofGoods)),
                tax.subtract(ofGoods),
                Optional.empty());
        return Stream.concat(goods.stream(), Stream.of(delivery)).toList();
    }

    /** Of the rates of this order the one that delivery bears, which the order does not keep. */
    private BigDecimal rate(BigDecimal due) {
        if (due.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal near = due.multiply(HUNDRED).divide(shipping, 4, RoundingMode.HALF_UP);
        return Stream.concat(
                        goods.stream().map(InvoiceLine::taxRate),
                        taxes.stream()
                                .flatMap(share ->
                                        Stream.of(share.rate(), share.rate().multiply(BigDecimal.valueOf(2)))))
                .min(Comparator.comparing(rate -> rate.subtract(near).abs()))
                .orElse(near);
    }
}
