package io.vitrine.commerce.invoice;

import io.vitrine.commerce.tax.Spread;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Works out a credit note over an amount instead of pieces: every line becomes cheaper in proportion to what is left of it,
 * so that no line ever gives back more than it billed.
 *
 * @param before what earlier credit notes took back, by line
 */
record Reduction(Invoice invoice, Map<Integer, Correction.Taken> before) {

    private record Left(InvoiceLine line, BigDecimal net, BigDecimal tax) {

        BigDecimal total() {
            return net.add(tax);
        }
    }

    /** What credit notes can still take back, with tax. */
    BigDecimal left() {
        return lefts().stream().map(Left::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Empty when there is nothing left to be taken back.
     *
     * @param amount with tax; of more than is left, what is left
     */
    Optional<Draft> draft(BigDecimal amount, String reason, LocalDate today) {
        int digits = Math.max(invoice.summary().total().currency().getDefaultFractionDigits(), 0);
        List<Left> lefts = lefts();
        BigDecimal all = amount.min(left()).setScale(digits, RoundingMode.HALF_UP);
        if (all.signum() <= 0) {
            return Optional.empty();
        }
        List<BigDecimal> parts = Spread.of(all, lefts.stream().map(Left::total).toList(), digits);
        List<InvoiceLine> lines = new ArrayList<>();
        for (int i = 0; i < lefts.size(); i++) {
            if (parts.get(i).signum() > 0) {
                lines.add(line(lines.size() + 1, lefts.get(i), parts.get(i), digits));
            }
        }
        InvoiceSummary head = invoice.summary();
        return Optional.of(new Draft(
                InvoiceKind.CREDIT_NOTE,
                Optional.of(head.id()),
                head.order(),
                head.orderNumber(),
                head.customer(),
                today,
                invoice.seller(),
                invoice.buyer(),
                head.total().currency().getCurrencyCode(),
                lines,
                new CreditedTaxes(invoice).of(lines),
                invoice.paymentMethod(),
                reason));
    }

    private static InvoiceLine line(int number, Left left, BigDecimal part, int digits) {
        BigDecimal tax = part.multiply(left.tax()).divide(left.total(), digits, RoundingMode.HALF_UP);
        BigDecimal net = part.subtract(tax);
        InvoiceLine line = left.line();
        return new InvoiceLine(
                number,
                LineKind.REDUCTION,
                Optional.of(line.number()),
                line.sku(),
                "Price reduction: " + line.name(),
                BigDecimal.ONE,
                net,
                BigDecimal.ZERO,
                net,
                line.taxRate(),
                tax,
                line.taxCode());
    }

    private List<Left> lefts() {
        return invoice.lines().stream()
                .map(line -> {
                    Correction.Taken taken = before.getOrDefault(line.number(), Correction.Taken.NOTHING);
                    return new Left(
                            line,
                            line.net().subtract(taken.net()).subtract(taken.reducedNet()),
                            line.tax().subtract(taken.tax()).subtract(taken.reducedTax()));
                })
                .filter(left -> left.total().signum() > 0)
                .toList();
    }
}
