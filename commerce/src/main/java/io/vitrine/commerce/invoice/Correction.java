package io.vitrine.commerce.invoice;

import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Works out a credit note. A line's amounts follow the pieces taken back so far, so that the last piece takes back exactly
 * what is left, to the cent; a line whose price was lowered meanwhile is worth that much less.
 *
 * @param before what earlier credit notes took back, by line
 */
record Correction(Invoice invoice, Map<Integer, Taken> before) {

    /**
     * What credit notes took of one line.
     *
     * @param net of the pieces
     * @param reducedNet taken off without pieces
     */
    record Taken(BigDecimal quantity, BigDecimal net, BigDecimal tax, BigDecimal reducedNet, BigDecimal reducedTax) {

        static final Taken NOTHING =
                new Taken(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    Draft draft(TakeBack wish, LocalDate today) {
        List<InvoiceLine> lines = new ArrayList<>();
        for (int i = 0; i < wish.lines().size(); i++) {
            lines.add(line(wish.lines().get(i), i));
        }
        InvoiceSummary head = invoice.summary();
        return new Draft(
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
                wish.reason());
    }

    /** What has not been taken back yet. */
    List<TakeBack.Piece> rest() {
        return invoice.lines().stream()
                .map(line -> new TakeBack.Piece(
                        line.number(),
                        line.quantity()
                                .subtract(before.getOrDefault(line.number(), Taken.NOTHING)
                                        .quantity())
                                .intValueExact()))
                .filter(piece -> piece.quantity() > 0)
                .toList();
    }

    private InvoiceLine line(TakeBack.Piece piece, int place) {
        InvoiceLine line = invoice.lines().stream()
                .filter(known -> known.number() == piece.line())
                .findFirst()
                .orElseThrow(
                        () -> Problem.invalid("lines[" + place + "].line", "Use the number of a line of the invoice."));
        Taken taken = before.getOrDefault(line.number(), Taken.NOTHING);
        BigDecimal now = BigDecimal.valueOf(piece.quantity());
        BigDecimal then = taken.quantity().add(now);
        if (then.compareTo(line.quantity()) > 0) {
            throw Problem.invalid(
                    "lines[" + place + "].quantity",
                    "Of this line "
                            + line.quantity()
                                    .subtract(taken.quantity())
                                    .stripTrailingZeros()
                                    .toPlainString()
                            + " can still be taken back.");
        }
        BigDecimal share = then.divide(line.quantity(), 20, RoundingMode.HALF_UP);
        return new InvoiceLine(
                place + 1,
                line.kind(),
                Optional.of(line.number()),
                line.sku(),
                line.name(),
                now,
                line.unitPrice(),
                rounded(line.discount().multiply(now).divide(line.quantity(), 20, RoundingMode.HALF_UP)),
                upTo(line.net().subtract(taken.reducedNet()), share, then, line)
                        .subtract(taken.net())
                        .max(BigDecimal.ZERO),
                line.taxRate(),
                upTo(line.tax().subtract(taken.reducedTax()), share, then, line)
                        .subtract(taken.tax())
                        .max(BigDecimal.ZERO),
                line.taxCode());
    }

    /** What of an amount is taken back with so many pieces. */
    private BigDecimal upTo(BigDecimal amount, BigDecimal share, BigDecimal pieces, InvoiceLine line) {
        return pieces.compareTo(line.quantity()) == 0 ? amount : rounded(amount.multiply(share));
    }

    private BigDecimal rounded(BigDecimal amount) {
        Currency currency = invoice.summary().total().currency();
        return Money.round(amount, currency);
    }
}
