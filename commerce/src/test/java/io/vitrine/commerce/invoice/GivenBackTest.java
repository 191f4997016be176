package io.vitrine.commerce.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Returns and refunds bring their credit notes by themselves, and the ledger says what the documents say. */
class GivenBackTest {

    private final InvoiceShop shop = InvoiceShop.inSouthAfrica();

    @Test
    void piecesThatCameBackStandOnACreditNoteOnce() {
        UUID order = shop.order("CARD", "3 x 33.33 Boot", "2 x 10 Lace");
        InvoiceId invoice = shop.issue(order);
        new Goings(shop).cameBack(order, 1, 2);
        shop.moved(order, "DELIVERED");
        new Goings(shop).cameBack(order, 1, 1);
        List<Issued> notes = shop.invoice(invoice).creditNotes();
        assertEquals(
                List.of("CRN-000001", "CRN-000002"),
                notes.stream().map(Issued::number).toList());
        Invoice first = shop.invoice(notes.get(0).id());
        assertEquals("66.66 ZAR", first.summary().total().toString());
        assertEquals("Goods were returned", first.reason());
        assertEquals("0 0", new Goings(shop).unlikeLedger());
    }

    @Test
    void aRefundWithoutGoodsLowersThePriceOfWhatWasSold() {
        UUID order = shop.order("CARD", "3 x 33.33 Boot");
        InvoiceId invoice = shop.issue(order);
        shop.paid(order, UUID.randomUUID(), "159.99");
        UUID refund = UUID.randomUUID();
        shop.refunded(order, refund, "40.00");
        shop.refunded(order, refund, "40.00");
        Invoice after = shop.invoice(invoice);
        assertEquals(1, after.creditNotes().size());
        Invoice note = shop.invoice(after.creditNotes().get(0).id());
        assertEquals("40.00 ZAR", note.summary().total().toString());
        assertEquals(
                List.of("Price reduction: Boot 25.00", "Price reduction: Delivery: Courier 15.00"),
                note.lines().stream()
                        .map(line ->
                                line.name() + " " + line.total().setScale(2).toPlainString())
                        .toList());
        assertEquals(InvoiceStatus.PAID, after.summary().balance().orElseThrow().status());
        assertEquals("0 0", new Goings(shop).unlikeLedger());
    }

    @Test
    void aRefundOfWhatCameBackOrWasPaidTwiceTakesNothingMoreOff() {
        UUID order = shop.order("CARD", "3 x 33.33 Boot");
        InvoiceId invoice = shop.issue(order);
        shop.paid(order, UUID.randomUUID(), "159.99");
        shop.paid(order, UUID.randomUUID(), "159.99");
        shop.refunded(order, UUID.randomUUID(), "159.99");
        assertEquals(0, shop.invoice(invoice).creditNotes().size());
        new Goings(shop).cameBack(order, 1, 1);
        shop.refunded(order, UUID.randomUUID(), "33.33");
        assertEquals(1, shop.invoice(invoice).creditNotes().size());
        assertEquals(
                "0.0000",
                shop.invoice(invoice)
                        .summary()
                        .balance()
                        .orElseThrow()
                        .outstanding()
                        .toPlainString());
    }

    @Test
    void goodsThatComeBackAfterTheirMoneyAreBookedOnce() {
        UUID order = shop.order("CARD", "1 x 100 Boot");
        InvoiceId invoice = shop.issue(order);
        shop.paid(order, UUID.randomUUID(), "160.00");
        shop.refunded(order, UUID.randomUUID(), "160.00");
        assertEquals("0 0", new Goings(shop).unlikeLedger());
        shop.run(
                "insert into ledger_entry (id, posting, at, debit, credit, amount, currency, kind, order_id, source)"
                        + " values (gen_random_uuid(), gen_random_uuid(), now(), 'sales', 'receivable', 50, 'ZAR', 'RETURN', ?,"
                        + " 'ret_1')",
                order);
        new Goings(shop).cameBack(order, 1, 1);
        shop.moved(order, "CLOSED");
        assertEquals(1, shop.invoice(invoice).creditNotes().size());
        assertEquals("0 0", new Goings(shop).unlikeLedger());
    }

    @Test
    void theDatabaseRefusesACreditNoteBeyondItsInvoice() {
        UUID order = shop.order("CARD", "1 x 10 Boot");
        InvoiceId invoice = shop.issue(order);
        shop.takeBack(invoice, new TakeBack(List.of(new TakeBack.Piece(1, 1)), "Came back"));
        RuntimeException refused = assertThrows(
                RuntimeException.class,
                () -> shop.run(
                        "insert into invoice select (i).* from (select jsonb_populate_record(n, jsonb_build_object("
                                + "'id', gen_random_uuid(), 'sequence', 99, 'number', 'X-99', 'net', 60, 'tax', 0, 'total', 60)) as i"
                                + " from invoice n where kind = 'CREDIT_NOTE') x"));
        assertTrue(
                String.valueOf(refused.getMessage()).contains("takes back more than its invoice"), refused.toString());
    }

    /** Whatever comes back and is refunded in whatever order, no line and no document gives back more than it billed. */
    @Test
    void neverMoreThanWasBilledAndTheLedgerAgreesWhateverHappens() {
        for (int seed = 0; seed < 10; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            UUID order = shop.order("CARD", "4 x 33.33 Boot", "3 x 0.35 Lace", "1 x 249.99 Saddle");
            InvoiceId invoice = shop.issue(order);
            shop.paid(order, UUID.randomUUID(), "444.36");
            int[] left = {4, 3, 1};
            for (int step = 0; step < 6; step++) {
                int line = random.nextInt(3);
                if (random.nextBoolean() && left[line] > 0) {
                    left[line]--;
                    new Goings(shop).cameBack(order, line + 1, 1);
                } else {
                    shop.refunded(
                            order,
                            UUID.randomUUID(),
                            BigDecimal.valueOf(random.nextInt(1, 9_000), 2).toPlainString());
                }
            }
            assertEquals("0", shop.text("""
                    select count(*)::text from invoice_line l
                    where l.invoice_id = '%s' and (
                        l.net < (select sum(n.net) from invoice_line n join invoice i on i.id = n.invoice_id
                                 where i.corrects = l.invoice_id and n.corrects = l.line_no)
                        or l.tax < (select sum(n.tax) from invoice_line n join invoice i on i.id = n.invoice_id
                                    where i.corrects = l.invoice_id and n.corrects = l.line_no))""".formatted(invoice.value())));
            assertEquals("0 0", new Goings(shop).unlikeLedger(), "seed " + seed);
        }
        assertEquals("0", shop.text("""
                        select count(*)::text from invoice i where kind = 'INVOICE' and total <
                            (select coalesce(sum(n.total), 0) from invoice n where n.corrects = i.id)"""));
    }
}
