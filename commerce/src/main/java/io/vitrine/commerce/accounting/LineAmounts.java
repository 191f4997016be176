package io.vitrine.commerce.accounting;

import io.vitrine.commerce.invoice.InvoiceLine;
import io.vitrine.commerce.invoice.IssuedDocument;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Quantity and price of a line so that the other software comes to the same amount: where a price with four digits does not
 * give the line to the cent, the line is one piece of its whole amount, and its name says how many it was.
 */
record LineAmounts(BigDecimal quantity, BigDecimal price, String name) {

    private static final int DIGITS = 4;

    static LineAmounts of(IssuedDocument document, InvoiceLine line) {
        BigDecimal quantity = line.quantity().stripTrailingZeros();
        BigDecimal price = line.net().divide(quantity, DIGITS, RoundingMode.HALF_UP);
        BigDecimal net = ControlTotals.signed(
                document, document.summary().money(line.net()).amount());
        boolean exact =
                document.summary().money(price.multiply(quantity)).amount().compareTo(net.abs()) == 0;
        return exact
                ? new LineAmounts(ControlTotals.signed(document, quantity), price, line.name())
                : new LineAmounts(
                        ControlTotals.signed(document, BigDecimal.ONE),
                        net.abs(),
                        line.name() + " (" + quantity.toPlainString() + " pieces)");
    }
}
