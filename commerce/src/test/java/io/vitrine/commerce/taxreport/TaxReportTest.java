package io.vitrine.commerce.taxreport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vitrine.commerce.invoice.Goings;
import io.vitrine.commerce.invoice.InvoiceId;
import io.vitrine.commerce.invoice.InvoiceShop;
import io.vitrine.commerce.invoice.TakeBack;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TaxReportTest {

    @Test
    void theTaxDueIsTheMovementOfTheLedgersTaxAccount() {
        InvoiceShop shop = InvoiceShop.inSouthAfrica();
        shop.on("2026-10-31");
        shop.issue(shop.order("CARD", "3 x 99.99 Boot"));
        shop.on("2026-11-01");
        UUID order = shop.order("CARD", "3 x 33.33 Boot", "7 x 1.01 Lace");
        InvoiceId invoice = shop.issue(order);
        shop.paid(order, UUID.randomUUID(), "167.06");
        new Goings(shop).cameBack(order, 1, 1);
        shop.refunded(order, UUID.randomUUID(), "50.00");
        shop.takeBack(invoice, new TakeBack(List.of(new TakeBack.Piece(2, 2)), "Broken"));
        UUID cancelled = shop.order("CARD", "1 x 115 Boot");
        shop.issue(cancelled);
        shop.moved(cancelled, "CANCELLED");
        TaxReport report = report(shop, "2026-11-01", "2026-11-30");
        TaxTotal total = report.totals().get(0);
        assertEquals(
                shop.text(
                        "select round(sum(case when credit = 'tax' then amount when debit = 'tax' then -amount end), 2)::text"
                                + " from ledger_entry where at >= '2026-11-01'"),
                total.due().text());
        assertEquals("0.00", total.difference().text());
        assertEquals(
                total.due(),
                report.lines().stream()
                        .map(TaxLine::due)
                        .reduce((one, two) -> one.plus(two))
                        .orElseThrow());
        assertEquals(List.of(), report.differences());
        assertEquals("ZA  VAT 15% S 15", kind(report.lines().get(0)));
    }

    @Test
    void aSaleBeforeMidnightWithItsInvoiceAfterItIsNamed() {
        InvoiceShop shop = InvoiceShop.inSouthAfrica();
        shop.on("2026-10-31");
        UUID order = shop.order("CARD", "1 x 115 Boot");
        shop.on("2026-11-01");
        shop.issue(order);
        TaxReport report = report(shop, "2026-11-01", "2026-11-30");
        assertEquals("22.83", report.totals().get(0).difference().text());
        assertEquals(order, report.differences().get(0).order());
    }

    @Test
    void byCountryRateAndCategory() {
        InvoiceShop spain = InvoiceShop.inSpain("DE");
        spain.issue(spain.order("CARD", "1 x 119 Boot"));
        spain.forCompany("Schuhhaus GmbH", "DE136695976");
        spain.issue(spain.order("TRANSFER", "1 x 121 Boot"));
        assertEquals(
                List.of("DE  Reverse charge K 0", "DE  VAT 19% DE S 19"),
                report(spain, "2026-11-01", "2026-11-30").lines().stream()
                        .map(TaxReportTest::kind)
                        .toList());
        InvoiceShop india = InvoiceShop.inIndia("KA");
        india.issue(india.order("CARD", "1 x 118 Tea"));
        assertEquals(
                List.of("IN KA CGST 9% S 9", "IN KA SGST 9% S 9"),
                report(india, "2026-11-01", "2026-11-30").lines().stream()
                        .map(TaxReportTest::kind)
                        .toList());
    }

    private static String kind(TaxLine line) {
        return line.country() + " " + line.region() + " " + line.name() + " " + line.category() + " " + line.rate();
    }

    private static TaxReport report(InvoiceShop shop, String from, String to) {
        return shop.in(
                () -> new TaxRows(shop.database()).report(LocalDate.parse(from), LocalDate.parse(to), ZoneOffset.UTC));
    }
}
