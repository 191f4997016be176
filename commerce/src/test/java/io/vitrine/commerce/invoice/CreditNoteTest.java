package io.vitrine.commerce.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.commerce.tax.TaxShare;
import io.vitrine.core.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class CreditNoteTest {

    @Test
    void piecesTakenBackOneByOneTakeBackExactlyTheInvoice() {
        InvoiceShop shop = InvoiceShop.inSouthAfrica();
        InvoiceId invoice = shop.issue(shop.order("CARD", "3 x 33.33 Boot", "7 x 1.01 Lace"));
        for (int i = 0; i < 3; i++) {
            shop.takeBack(invoice, pieces(1, 1));
        }
        shop.takeBack(invoice, pieces(2, 3));
        shop.takeBack(invoice, new TakeBack(List.of(new TakeBack.Piece(2, 4), new TakeBack.Piece(3, 1)), "All back"));
        assertEquals("0.0000|0.0000|0.0000", shop.text("""
                select (i.net - sum(n.net)) || '|' || (i.tax - sum(n.tax)) || '|' || (i.total - sum(n.total))
                from invoice i join invoice n on n.corrects = i.id group by i.id, i.net, i.tax, i.total"""));
        Invoice after = shop.invoice(invoice);
        assertEquals(5, after.creditNotes().size());
        assertEquals("CRN-000005", after.creditNotes().get(4).number());
        assertEquals(InvoiceStatus.PAID, after.summary().balance().orElseThrow().status());
        assertEquals(
                "INV-000001",
                shop.invoice(after.creditNotes().get(0).id())
                        .summary()
                        .corrects()
                        .orElseThrow());
    }

    @Test
    void neverMoreThanTheInvoice() {
        InvoiceShop shop = InvoiceShop.inSouthAfrica();
        InvoiceId invoice = shop.issue(shop.order("CARD", "3 x 33.33 Boot"));
        shop.takeBack(invoice, pieces(1, 2));
        Problem refused = assertThrows(Problem.class, () -> shop.takeBack(invoice, pieces(1, 2)));
        assertEquals(422, refused.status());
        assertEquals("lines[0].quantity", refused.errors().get(0).field());
        assertEquals(
                "lines[0].line",
                assertThrows(Problem.class, () -> shop.takeBack(invoice, pieces(9, 1)))
                        .errors()
                        .get(0)
                        .field());
        InvoiceId note = shop.invoice(invoice).creditNotes().get(0).id();
        assertEquals(
                404,
                assertThrows(Problem.class, () -> shop.takeBack(note, pieces(1, 1)))
                        .status());
        assertThrows(Problem.class, () -> new TakeBack(List.of(new TakeBack.Piece(1, 0)), "x"));
        assertThrows(Problem.class, () -> new TakeBack(List.of(new TakeBack.Piece(1, 1)), " "));
    }

    @Test
    void twentyAtOnceTakeTheLastPieceOnce() {
        InvoiceShop shop = InvoiceShop.inSouthAfrica();
        InvoiceId invoice = shop.issue(shop.order("CARD", "5 x 33.33 Boot"));
        ExecutorService threads = Executors.newFixedThreadPool(10);
        List<CompletableFuture<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            tries.add(CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            shop.takeBack(invoice, pieces(1, 1));
                            return true;
                        } catch (Problem refused) {
                            return false;
                        }
                    },
                    threads));
        }
        assertEquals(5, tries.stream().filter(CompletableFuture::join).count());
        threads.shutdown();
        assertEquals("5", shop.text("select count(*)::text from invoice where kind = 'CREDIT_NOTE'"));
        assertEquals("5", shop.text("select max(sequence)::text from invoice where kind = 'CREDIT_NOTE'"));
    }

    @Test
    void theHalvesOfIndianTaxStayHalves() {
        InvoiceShop shop = InvoiceShop.inIndia("KA");
        InvoiceId invoice = shop.issue(shop.order("CARD", "3 x 100 Tea"));
        Invoice note = shop.invoice(shop.takeBack(invoice, pieces(1, 1)).id());
        assertEquals(
                List.of("CGST 9% 84.74 7.63", "SGST 9% 84.74 7.63"),
                note.taxes().stream().map(CreditNoteTest::told).toList());
    }

    @Test
    void aCancelledOrdersInvoiceIsTakenBackWholeAndOnce() {
        InvoiceShop shop = InvoiceShop.inSouthAfrica();
        UUID order = shop.order("CARD", "3 x 33.33 Boot");
        InvoiceId invoice = shop.issue(order);
        shop.moved(order, "READY_TO_SHIP");
        assertEquals(0, shop.invoice(invoice).creditNotes().size());
        shop.takeBack(invoice, pieces(1, 1));
        shop.moved(order, "CANCELLED");
        shop.moved(order, "CANCELLED");
        assertEquals(2, shop.invoice(invoice).creditNotes().size());
        assertEquals("0.0000", shop.text("""
                select (i.total - sum(n.total))::text
                from invoice i join invoice n on n.corrects = i.id group by i.id, i.total"""));
        UUID early = shop.order("CARD", "1 x 10 Boot");
        shop.moved(early, "CANCELLED");
        assertEquals(1, shop.invoice(shop.issue(early)).creditNotes().size());
    }

    private static String told(TaxShare share) {
        return share.name() + " " + share.base().setScale(2) + " "
                + share.amount().setScale(2);
    }

    private static TakeBack pieces(int line, int quantity) {
        return new TakeBack(List.of(new TakeBack.Piece(line, quantity)), "Came back");
    }
}
