package io.vitrine.commerce.accounting;

import io.vitrine.commerce.invoice.InvoiceLine;
import io.vitrine.commerce.invoice.InvoiceSummary;
import io.vitrine.commerce.invoice.IssuedDocument;
import io.vitrine.commerce.tax.SellerAddress;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Xero's template for sales invoices. A document with negative quantities becomes a credit note there. */
final class XeroFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final String SALES = "200";

    private XeroFile() {}

    static ExportFile of(List<IssuedDocument> documents) {
        CsvText csv = new CsvText(
                "*ContactName",
                "EmailAddress",
                "POAddressLine1",
                "POAddressLine2",
                "POAddressLine3",
                "POAddressLine4",
                "POCity",
                "PORegion",
                "POPostalCode",
                "POCountry",
                "*InvoiceNumber",
                "Reference",
                "*InvoiceDate",
                "*DueDate",
                "Total",
                "InventoryItemCode",
                "*Description",
                "*Quantity",
                "*UnitAmount",
                "Discount",
                "*AccountCode",
                "*TaxType",
                "TaxAmount",
                "TrackingName1",
                "TrackingOption1",
                "TrackingName2",
                "TrackingOption2",
                "Currency",
                "BrandingTheme");
        documents.forEach(document -> document.lines().forEach(line -> row(csv, document, line)));
        return new ExportFile("xero-sales-invoices.csv", csv.finished(), csv.rows(), ControlTotals.of(documents));
    }

    private static void row(CsvText csv, IssuedDocument document, InvoiceLine line) {
        InvoiceSummary head = document.summary();
        SellerAddress to = document.buyer().address();
        LineAmounts amounts = LineAmounts.of(document, line);
        csv.row(
                document.buyer().title(),
                document.buyer().email().orElse(""),
                to.line1().orElse(""),
                to.line2().orElse(""),
                "",
                "",
                to.city().orElse(""),
                to.region().orElse(""),
                to.postalCode().orElse(""),
                to.country(),
                head.number(),
                head.corrects().orElse(head.orderNumber()),
                DAY.format(head.issuedOn()),
                DAY.format(head.dueOn()),
                ControlTotals.signed(document, head.total().amount()),
                line.sku(),
                amounts.name(),
                amounts.quantity(),
                amounts.price(),
                "",
                SALES,
                TaxNames.of(document, line),
                ControlTotals.signed(document, head.money(line.tax()).amount()),
                "",
                "",
                "",
                "",
                head.total().currency().getCurrencyCode(),
                "");
    }
}
