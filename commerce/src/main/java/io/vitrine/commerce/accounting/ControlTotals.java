package io.vitrine.commerce.accounting;

import io.vitrine.commerce.invoice.InvoiceKind;
import io.vitrine.commerce.invoice.IssuedDocument;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the rows of a file must add up to. */
final class ControlTotals {

    private final Map<String, BigDecimal> sums = new TreeMap<>();

    /** Net, tax and total by currency; credit notes count against invoices. */
    static Map<String, BigDecimal> of(List<IssuedDocument> documents) {
        ControlTotals totals = new ControlTotals();
        for (IssuedDocument document : documents) {
            String currency = document.summary().total().currency().getCurrencyCode();
            totals.add(
                    "net " + currency, signed(document, document.summary().net().amount()));
            totals.add(
                    "tax " + currency, signed(document, document.summary().tax().amount()));
            totals.add(
                    "total " + currency,
                    signed(document, document.summary().total().amount()));
        }
        return totals.sums();
    }

    /** Negative on a credit note. */
    static BigDecimal signed(IssuedDocument document, BigDecimal amount) {
        return document.summary().kind() == InvoiceKind.CREDIT_NOTE ? amount.negate() : amount;
    }

    ControlTotals add(String name, BigDecimal amount) {
        sums.merge(name, amount, BigDecimal::add);
        return this;
    }

    Map<String, BigDecimal> sums() {
        return sums;
    }
}
