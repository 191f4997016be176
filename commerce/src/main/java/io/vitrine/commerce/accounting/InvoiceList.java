package io.vitrine.commerce.accounting;

import io.vitrine.commerce.invoice.Balance;
import io.vitrine.commerce.invoice.InvoiceSummary;
import io.vitrine.commerce.invoice.IssuedDocument;
import java.util.List;

/** Invoices and credit notes as a plain list, one row each. */
final class InvoiceList {

    private InvoiceList() {}

    static String of(List<IssuedDocument> documents) {
        CsvText csv = new CsvText(
                "number",
                "kind",
                "corrects",
                "order",
                "issued",
                "due",
                "buyer",
                "tax number",
                "currency",
                "net",
                "tax",
                "total",
                "paid",
                "credited",
                "outstanding");
        documents.forEach(document -> row(csv, document));
        return csv.finished();
    }

    private static void row(CsvText csv, IssuedDocument document) {
        InvoiceSummary head = document.summary();
        csv.row(
                head.number(),
                head.kind(),
                head.corrects().orElse(""),
                head.orderNumber(),
                head.issuedOn(),
                head.dueOn(),
                document.buyer().title(),
                document.buyer().taxNumber().orElse(""),
                head.total().currency().getCurrencyCode(),
                ControlTotals.signed(document, head.net().amount()),
                ControlTotals.signed(document, head.tax().amount()),
                ControlTotals.signed(document, head.total().amount()),
                money(head, Part.PAID),
                money(head, Part.CREDITED),
                money(head, Part.OUTSTANDING));
    }

    private enum Part {
        PAID,
        CREDITED,
        OUTSTANDING
    }

    /** A number, or nothing on a credit note, which has no balance. */
    private static Object money(InvoiceSummary head, Part part) {
        return head.balance()
                .map(balance -> (Object) head.money(amount(balance, part)).amount())
                .orElse("");
    }

    private static java.math.BigDecimal amount(Balance balance, Part part) {
        return switch (part) {
            case PAID -> balance.paid();
            case CREDITED -> balance.credited();
            case OUTSTANDING -> balance.outstanding();
        };
    }
}
