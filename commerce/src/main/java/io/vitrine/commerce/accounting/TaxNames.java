package io.vitrine.commerce.accounting;

import io.vitrine.commerce.invoice.InvoiceLine;
import io.vitrine.commerce.invoice.IssuedDocument;
import io.vitrine.commerce.tax.TaxShare;
import java.math.BigDecimal;
import java.util.List;

/** What the tax of a line is called: as on the document, halves together as GST. */
final class TaxNames {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private TaxNames() {}

    static String of(IssuedDocument document, InvoiceLine line) {
        List<TaxShare> shares = document.taxes();
        if (shares.isEmpty()) {
            return "No tax";
        }
        return shares.stream()
                .filter(share -> share.rate().compareTo(line.taxRate()) == 0)
                .map(TaxShare::name)
                .findFirst()
                .orElseGet(() -> shares.stream()
                        .filter(share -> share.rate().multiply(TWO).compareTo(line.taxRate()) == 0)
                        .map(share ->
                                "GST " + line.taxRate().stripTrailingZeros().toPlainString() + "%")
                        .findFirst()
                        .orElse("No tax"));
    }
}
