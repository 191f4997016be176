package io.vitrine.commerce.receiving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.invoice.Goings;
import io.vitrine.commerce.invoice.InvoiceId;
import io.vitrine.commerce.invoice.InvoiceShop;
import io.vitrine.commerce.invoice.InvoiceSummary;
import io.vitrine.commerce.invoice.Statement;
import io.vitrine.commerce.invoice.StatementLine;
import io.vitrine.core.audit.TestAudit;
import io.vitrine.core.money.Money;
import io.vitrine.core.outbox.TestOutbox;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("UnnecessaryAssignment") // there is no container here
class ReceivedPaymentsTest {

    private final InvoiceShop shop = InvoiceShop.inSouthAfrica();
    private final ReceivedPayments payments = new ReceivedPayments();
    private final Clock clock = Clock.fixed(InvoiceShop.NOON, ZoneOffset.UTC);

    @BeforeEach
    void open() {
        payments.database = shop.database();
        payments.ids = new Ids();
        payments.rows = new ReceivedRows(shop.database(), payments.ids);
        payments.audit = new TestAudit(shop.database(), clock);
        payments.outbox = new TestOutbox(shop.database());
        payments.clock = clock;
    }

    @Test
    void onePaymentPaysTheOldestInvoicesFirstAndTheRestWaitsOnTheAccount() {
        InvoiceId first = invoice("100");
        InvoiceId second = invoice("50");
        InvoiceId third = invoice("30");
        ReceivedPayment under = receive("120.00", Optional.empty());
        assertEquals(
                List.of(first + " 100.0000", second + " 20.0000"),
                under.shares().stream()
                        .map(share -> share.invoice() + " " + share.amount())
                        .toList());
        assertEquals("0.00 ZAR", under.unallocated().toString());
        ReceivedPayment over = receive("100.00", Optional.empty());
        assertEquals("40.00 ZAR", over.unallocated().toString());
        assertEquals("0.0000 0.0000 0.0000", left(first) + " " + left(second) + " " + left(third));
        InvoiceId later = invoice("25");
        ReceivedPayment again = shop.in(() -> payments.allocate(over.payment(), Optional.empty()));
        assertEquals("15.00 ZAR", again.unallocated().toString());
        assertEquals("0.0000", left(later));
        assertEquals(
                "2 220.0000",
                shop.text("select count(*) || ' ' || sum(amount) from ledger_entry where kind = 'CAPTURE'"
                        + " and debit = 'clearing-transfer' and credit = 'receivable'"));
    }

    @Test
    void asToldButNeverMoreThanIsOwedOrCame() {
        InvoiceId first = invoice("100");
        InvoiceId second = invoice("50");
        assertEquals("allocations[0].amount", refused("200.00", new Share(second, new BigDecimal("51"))));
        assertEquals("allocations", refused("60.00", new Share(first, new BigDecimal("61"))));
        assertEquals(
                "allocations[0].invoice",
                refused("60.00", new Share(new InvoiceId(UUID.randomUUID()), BigDecimal.ONE)));
        receive("80.00", Optional.of(List.of(new Share(second, new BigDecimal("30")))));
        assertEquals("100.0000 20.0000", left(first) + " " + left(second));
        RuntimeException database = assertThrows(
                RuntimeException.class,
                () -> shop.run("insert into invoice_allocation (id, invoice_id, source, amount, allocated_at)"
                        + " select gen_random_uuid(), '" + first.value()
                        + "', source || '/9', 51, now() from received_payment"));
        assertTrue(String.valueOf(database.getMessage()).contains("more is set against invoices than came"));
        assertEquals(
                409,
                assertThrows(Problem.class, () -> {
                            receiveAs("LINE-7", "1.00");
                            receiveAs("LINE-7", "1.00");
                        })
                        .status());
    }

    /** The statement is the invoices, credit notes and payments, each once, and its balance is what the invoices leave open. */
    @Test
    void theStatementIsLineByLineTheInvoicesAndPayments() {
        for (String price : List.of("100", "50", "30")) {
            invoice(price);
        }
        UUID returned = shop.order("TRANSFER", BigDecimal.ZERO, "2 x 20 Boot");
        shop.issue(returned);
        new Goings(shop).cameBack(returned, 1, 1);
        receive("120.00", Optional.empty());
        ReceivedPayment over = receive("130.00", Optional.empty());
        Statement statement = shop.statement("2026-11-01", "2026-11-30");
        assertEquals(
                shop.text("""
                        select string_agg(line, ', ' order by line) from (
                            select number || ' ' || round(case when kind = 'INVOICE' then total else -total end, 2) as line
                            from invoice
                            union all
                            select source || ' ' || round(-amount, 2) from received_payment) all_lines"""),
                String.join(
                        ", ",
                        statement.lines().stream()
                                .map(line ->
                                        line.document() + " " + line.amount().text())
                                .sorted()
                                .toList()));
        assertEquals(
                2,
                statement.lines().stream()
                        .filter(line -> line.kind() == StatementLine.Kind.PAYMENT)
                        .count());
        assertEquals("-50.00 ZAR", statement.closing().toString());
        assertEquals("50.00 ZAR", over.unallocated().toString());
    }

    private String refused(String amount, Share share) {
        return assertThrows(Problem.class, () -> receive(amount, Optional.of(List.of(share))))
                .errors()
                .get(0)
                .field();
    }

    private ReceivedPayment receive(String amount, Optional<List<Share>> shares) {
        return shop.in(
                () -> payments.receive(new ReceivePayment(shop.customer(), rand(amount), Optional.empty(), shares)));
    }

    private void receiveAs(String reference, String amount) {
        shop.in(() -> payments.receive(
                new ReceivePayment(shop.customer(), rand(amount), Optional.of(reference), Optional.empty())));
    }

    private InvoiceId invoice(String price) {
        return shop.issue(shop.order("TRANSFER", BigDecimal.ZERO, "1 x " + price + " Boot"));
    }

    private String left(InvoiceId id) {
        InvoiceSummary summary = shop.invoice(id).summary();
        return summary.balance().orElseThrow().outstanding().toPlainString();
    }

    private Money rand(String amount) {
        return Money.of(new BigDecimal(amount), shop.business().currency());
    }
}
