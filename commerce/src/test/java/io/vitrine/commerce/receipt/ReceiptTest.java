package io.vitrine.commerce.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.invoice.InvoiceShop;
import io.vitrine.commerce.printing.PrintedReceipt;
import io.vitrine.core.persistence.Ids;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    private final InvoiceShop shop = InvoiceShop.inSpain("ES");
    private final List<String> trail = new ArrayList<>();

    @Test
    void aPaymentHasOneReceiptAndASecondPartItsOwn() throws IOException {
        UUID order = shop.order("CARD", "1 x 100 Boot");
        captured(order, "160", "60");
        press(order);
        press(order);
        shop.run("update payment set captured = 160");
        press(order);
        assertEquals(
                List.of("RCP-000002 100.00 EUR", "RCP-000001 60.00 EUR"),
                found().stream()
                        .map(receipt -> receipt.number() + " " + receipt.amount())
                        .toList());
        assertEquals(List.of("receipt.issued", "receipt.issued"), trail);
        try (PDDocument document = Loader.loadPDF(PrintedReceipt.of(found().get(0)))) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("RCP-000002") && text.contains("\u20ac100.00"), text);
            assertTrue(text.contains("Thandi Mokoena") && text.contains("Calzados Ferrer S.L."), text);
        }
    }

    @Test
    void whatWasIssuedStaysAndMoneyWithoutAnOrderHasNone() {
        UUID order = shop.order("CARD", "1 x 100 Boot");
        captured(order, "160", "160");
        press(order);
        for (String sql : List.of("update receipt set amount = 1", "delete from receipt")) {
            assertThrows(RuntimeException.class, () -> shop.run(sql), sql);
        }
        UUID never = UUID.randomUUID();
        captured(never, "10", "10");
        press(never);
        assertEquals(1, found().size());
    }

    private void captured(UUID order, String amount, String captured) {
        shop.run(
                "insert into payment (id, order_id, gateway, method, status, currency, amount, captured, created_at, updated_at)"
                        + " values (gen_random_uuid(), ?, 'card', 'CARD', 'CAPTURED', 'EUR', ?::numeric, ?::numeric, now(), now())",
                order,
                amount,
                captured);
    }

    private void press(UUID order) {
        shop.in(() -> {
            new ReceiptPress(
                            shop.database(),
                            new Ids(),
                            Clock.fixed(InvoiceShop.NOON, ZoneOffset.UTC),
                            day -> shop.seller(),
                            entry -> trail.add(entry.action()))
                    .issue(order);
            return true;
        });
    }

    private List<Receipt> found() {
        return shop.in(() -> new ReceiptRows(shop.database())
                .find(
                        new ReceiptSearch(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 100),
                        Optional.empty()));
    }
}
