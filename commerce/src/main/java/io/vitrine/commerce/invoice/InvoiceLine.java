package io.vitrine.commerce.invoice;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A line as it was issued.
 *
 * @param corrects of a credit note, the line of the invoice that it takes back
 * @param unitPrice before tax
 * @param net of the whole line
 * @param taxRate in per cent
 * @param taxCode of the goods, such as an Indian HSN
 */
public record InvoiceLine(
        int number,
        LineKind kind,
        Optional<Integer> corrects,
        String sku,
        String name,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal discount,
        BigDecimal net,
        BigDecimal taxRate,
        BigDecimal tax,
        Optional<String> taxCode) {

    public BigDecimal total() {
        return net.add(tax);
    }
}
