package io.vitrine.commerce.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.tax.TaxShare;
import io.vitrine.core.persistence.TypeId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvoiceTest {

    private final InvoiceShop shop = InvoiceShop.inSouthAfrica();

    @Test
    void anInvoiceIsItsOrderToTheCent() {
        UUID order = shop.order("CARD", "3 x 19.99 Boot", "1 x 1249.50 Saddle");
        Invoice invoice = shop.invoice(shop.issue(order));
        assertEquals("INV-000001", invoice.summary().number());
        assertEquals("1369.47 ZAR", invoice.summary().total().toString());
        assertEquals("1190.84 ZAR", invoice.summary().net().toString());
        assertEquals(
                "Boot 3 52.15 7.82, Saddle 1 1086.52 162.98, Delivery: Courier 1 52.17 7.83",
                String.join(
                        ", ",
                        invoice.lines().stream()
                                .map(line -> line.name() + " "
                                        + line.quantity().stripTrailingZeros().toPlainString() + " "
                                        + invoice.summary().money(line.net()).text() + " "
                                        + invoice.summary().money(line.tax()).text())
                                .toList()));
        assertEquals("15", invoice.lines().get(2).taxRate().stripTrailingZeros().toPlainString());
        assertEquals(
                List.of("VAT 15%"), invoice.taxes().stream().map(TaxShare::name).toList());
        assertEquals("Thandi Mokoena", invoice.buyer().title());
        assertEquals("6403", invoice.lines().get(0).taxCode().orElseThrow());
        assertEquals(
                shop.text("select round(total, 2)::text from order_detail"),
                invoice.summary().total().text());
    }

    @Test
    void anOrderThatIsToldTwiceHasOneInvoiceAndTheNumberIsNotSpent() {
        UUID order = shop.order("CARD", "1 x 10 Boot");
        assertEquals(shop.issue(order), shop.issue(order));
        assertEquals(
                "INV-000002",
                shop.invoice(shop.issue(shop.order("CARD", "1 x 10 Boot")))
                        .summary()
                        .number());
        assertEquals("invoice.issued,invoice.issued", trail());
    }

    @Test
    void whatWasIssuedNeverChangesTheDatabaseRefuses() {
        shop.issue(shop.order("CARD", "1 x 10 Boot"));
        for (String sql : List.of(
                "update invoice set total = total",
                "delete from invoice",
                "update invoice_line set name = 'x'",
                "delete from invoice_line",
                "update invoice_allocation set amount = 1",
                "delete from invoice_allocation",
                "delete from invoice_original",
                "delete from invoice_series",
                "truncate invoice cascade")) {
            RuntimeException refused = assertThrows(RuntimeException.class, () -> shop.run(sql), sql);
            assertTrue(String.valueOf(refused.getMessage()).contains("permission denied"), refused.toString());
        }
    }

    @Test
    void theFirstWhoTakesItHasTheOriginal() {
        InvoiceId id = shop.issue(shop.order("CARD", "1 x 10 Boot"));
        assertTrue(shop.takeOriginal(id));
        assertFalse(shop.takeOriginal(id));
    }

    @Test
    void aCaptureIsSetAgainstItsInvoiceOnceAndARefundToo() {
        UUID order = shop.order("TRANSFER", "1 x 100 Boot");
        InvoiceId id = shop.issue(order);
        UUID payment = UUID.randomUUID();
        assertEquals("PENDING 160.0000", standing(id));
        shop.paid(order, payment, "160.00");
        shop.paid(order, payment, "160.00");
        assertEquals("PAID 0.0000", standing(id));
        UUID refund = UUID.randomUUID();
        shop.refunded(order, refund, "40.00");
        shop.refunded(order, refund, "40.00");
        // What went back was taken off the invoice by a credit note, so that nobody is asked for it again.
        assertEquals("PAID 0.0000", standing(id));
        shop.on("2026-12-05");
        assertEquals("PAID 0.0000", standing(id));
        assertEquals(
                List.of(TypeId.format("pay", payment), TypeId.format("ref", refund)),
                shop.invoice(id).allocations().stream().map(Allocation::source).toList());
    }

    @Test
    void whatWasPaidBeforeTheInvoiceIsFoundWhenItIsIssuedAndACaptureInPartsComesInParts() {
        UUID order = shop.order("CARD", "1 x 100 Boot");
        UUID payment = UUID.randomUUID();
        shop.paid(order, payment, "160.00");
        shop.run(
                "insert into payment (id, order_id, gateway, method, status, currency, amount, captured, created_at, updated_at)"
                        + " values (?, ?, 'card', 'CARD', 'CAPTURED', 'ZAR', 160, 100, now(), now())",
                payment,
                order);
        InvoiceId id = shop.issue(order);
        assertEquals("PENDING 60.0000", standing(id));
        shop.run("update payment set captured = 160 where id = ?", payment);
        shop.paid(order, payment, "60.00");
        shop.paid(order, payment, "60.00");
        assertEquals("PAID 0.0000", standing(id));
    }

    @Test
    void theListIsFilteredByStandingPeriodAndCustomerAndLeafedThroughByKey() {
        shop.on("2026-11-01");
        InvoiceId first = shop.issue(shop.order("TRANSFER", "1 x 1 Boot"));
        shop.on("2026-11-20");
        UUID order = shop.order("CARD", "1 x 2 Boot");
        InvoiceId second = shop.issue(order);
        InvoiceId third = shop.issue(shop.order("TRANSFER", "1 x 3 Boot"));
        shop.paid(order, UUID.randomUUID(), "62.00");
        assertEquals(List.of(third, second, first), found(InvoiceStatus.PAID, false));
        assertEquals(List.of(second), found(InvoiceStatus.PAID, true));
        assertEquals(List.of(first), found(InvoiceStatus.OVERDUE, true));
        assertEquals(List.of(third), found(InvoiceStatus.PENDING, true));
        InvoiceSearch one = new InvoiceSearch(
                Optional.empty(),
                Optional.of(InvoiceKind.INVOICE),
                Optional.of(shop.customer()),
                Optional.of(shop.today()),
                Optional.of(shop.today()),
                Optional.empty(),
                1);
        List<InvoiceSummary> page = shop.list(one, Optional.empty());
        assertEquals(2, page.size());
        assertEquals(
                List.of(second),
                shop.list(one, Optional.of(InvoicePlace.of(page.get(0)))).stream()
                        .map(InvoiceSummary::id)
                        .toList());
    }

    @Test
    void aDocumentIsFoundByItsNumberAndByPartOfTheBuyersName() {
        shop.issue(shop.order("TRANSFER", "1 x 1 Boot"));
        InvoiceId second = shop.issue(shop.order("TRANSFER", "1 x 2 Boot"));
        String number = shop.invoice(second).summary().number();
        assertEquals(List.of(second), named(number.substring(2)));
        assertEquals(2, named(" moKO ").size());
        assertEquals(List.of(), named("100%"));
    }

    private List<InvoiceId> named(String text) {
        InvoiceSearch search = new InvoiceSearch(
                Optional.of(text),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                10);
        return shop.list(search, Optional.empty()).stream()
                .map(InvoiceSummary::id)
                .toList();
    }

    @Test
    void whoOwesMostStandsFirstAndWhatIsLateIsTold() {
        shop.on("2026-09-01");
        shop.issue(shop.order("TRANSFER", "1 x 1 Boot"));
        shop.on("2026-11-20");
        UUID paid = shop.order("CARD", "1 x 2 Boot");
        shop.issue(paid);
        shop.paid(paid, UUID.randomUUID(), "62.00");
        Debtor debtor = debtors("thandi").get(0);
        assertEquals(shop.customer(), debtor.customer());
        assertEquals(2, debtor.documents());
        assertEquals(debtor.outstanding(), debtor.overdue(), "what is paid is not owed");
        assertEquals(1, debtor.outstanding().amount().signum());
        assertEquals(List.of(), debtors("nobody"));
    }

    private List<Debtor> debtors(String text) {
        return shop.in(() -> Sells.debtors(shop.database()).find(Optional.of(text), 10));
    }

    @Test
    void indianNumbersHaveSixteenCharactersAndBeginAnewInApril() {
        InvoiceShop india = InvoiceShop.inIndia("KA").on("2026-03-31");
        assertEquals("INV/25-26/000001", number(india));
        assertEquals("INV/25-26/000002", number(india));
        assertEquals("INV/26-27/000001", number(india.on("2026-04-01")));
        Series series = Series.of(InvoiceKind.INVOICE, "in", india.today());
        assertEquals("I/26-27/1000000", series.number(1_000_000));
        assertEquals(
                "CRN-000007",
                Series.of(InvoiceKind.CREDIT_NOTE, "za", india.today()).number(7));
    }

    private static String number(InvoiceShop shop) {
        return shop.invoice(shop.issue(shop.order("CARD", "1 x 10 Tea")))
                .summary()
                .number();
    }

    private String standing(InvoiceId id) {
        Balance balance = shop.invoice(id).summary().balance().orElseThrow();
        return balance.status() + " " + balance.outstanding();
    }

    private List<InvoiceId> found(InvoiceStatus status, boolean only) {
        return shop
                .list(
                        new InvoiceSearch(
                                only ? Optional.of(status) : Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                100),
                        Optional.empty())
                .stream()
                .map(InvoiceSummary::id)
                .toList();
    }

    private String trail() {
        try (var owner = io.vitrine.core.persistence.TestDatabase.shared().owner();
                var statement = owner.prepareStatement(
                        "select string_agg(action, ',') from " + shop.business().key() + ".audit_event");
                var row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
