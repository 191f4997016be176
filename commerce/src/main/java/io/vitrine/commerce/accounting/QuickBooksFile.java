package io.vitrine.commerce.accounting;

import io.vitrine.commerce.invoice.InvoiceKind;
import io.vitrine.commerce.invoice.InvoiceLine;
import io.vitrine.commerce.invoice.InvoiceSummary;
import io.vitrine.commerce.invoice.IssuedDocument;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** QuickBooks Online's template for invoices; credit notes in a file of their own, for it takes no negative invoice. */
final class QuickBooksFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private QuickBooksFile() {}

    static List<ExportFile> of(List<IssuedDocument> documents) {
        return List.of(
                file("quickbooks-invoices.csv", "*InvoiceNo", InvoiceKind.INVOICE, documents),
                file("quickbooks-credit-notes.csv", "*CreditMemoNo", InvoiceKind.CREDIT_NOTE, documents));
    }

    private static ExportFile file(String name, String number, InvoiceKind kind, List<IssuedDocument> documents) {
        CsvText csv = new CsvText(
                number,
                "*Customer",
                "*InvoiceDate",
                "*DueDate",
                "Terms",
                "Location",
                "Memo",
                "Item(Product/Service)",
                "ItemDescription",
                "ItemQuantity",
                "ItemRate",
                "*ItemAmount",
                "*ItemTaxCode",
                "ItemTaxAmount",
                "Currency",
                "ServiceDate");
        List<IssuedDocument> own = documents.stream()
                .filter(document -> document.summary().kind() == kind)
                .toList();
        own.forEach(document -> document.lines().forEach(line -> row(csv, document, line)));
        return new ExportFile(name, csv.finished(), csv.rows(), ControlTotals.of(own));
    }

    private static void row(CsvText csv, IssuedDocument document, InvoiceLine line) {
        InvoiceSummary head = document.summary();
        LineAmounts amounts = LineAmounts.of(document, line);
        csv.row(
                head.number(),
                document.buyer().title(),
                DAY.format(head.issuedOn()),
                DAY.format(head.dueOn()),
                "",
                "",
                head.corrects().map(number -> "Corrects " + number).orElse("Order " + head.orderNumber()),
                line.sku(),
                amounts.name(),
                amounts.quantity().abs(),
                amounts.price(),
                head.money(line.net()).amount(),
                TaxNames.of(document, line),
                head.money(line.tax()).amount(),
                head.total().currency().getCurrencyCode(),
                DAY.format(head.issuedOn()));
    }
}
