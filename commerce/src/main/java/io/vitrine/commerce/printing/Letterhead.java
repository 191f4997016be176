package io.vitrine.commerce.printing;

import io.vitrine.commerce.invoice.Invoice;
import io.vitrine.commerce.invoice.InvoiceKind;
import io.vitrine.commerce.invoice.InvoiceSummary;
import io.vitrine.commerce.tax.IndianStates;
import io.vitrine.commerce.tax.SellerAddress;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The upper part of an invoice or credit note. */
record Letterhead(Invoice invoice, Wording wording, boolean original) {

    /** Returns where the table may begin. */
    int write(Pen pen) throws IOException {
        return new Cover(
                        invoice.seller(),
                        invoice.buyer(),
                        wording.taxNumber(),
                        wording.title(),
                        invoice.summary().number(),
                        original ? Optional.empty() : Optional.of(wording.copy()),
                        "Billed to",
                        facts())
                .write(pen);
    }

    private Map<String, String> facts() {
        InvoiceSummary head = invoice.summary();
        boolean note = head.kind() == InvoiceKind.CREDIT_NOTE;
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Date", Figures.day(head.issuedOn()));
        if (note) {
            facts.put("Corrects", "Invoice " + head.corrects().orElse(""));
        } else {
            facts.put("Due", Figures.day(head.dueOn()));
        }
        facts.put("Order", head.orderNumber());
        SellerAddress to = invoice.buyer().address();
        if (wording.india()) {
            facts.put(
                    "Place of supply",
                    to.region()
                            .map(region -> IndianStates.title(region).orElse(region + ", India"))
                            .orElse("India"));
        }
        facts.put("Currency", head.total().currency().getCurrencyCode());
        return facts;
    }
}
