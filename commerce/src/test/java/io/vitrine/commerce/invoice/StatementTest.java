package io.vitrine.commerce.invoice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StatementTest {

    private final InvoiceShop shop = InvoiceShop.inSouthAfrica();

    @Test
    void anAccountRunsFromItsOpeningToItsClosingBalanceLineByLine() {
        shop.on("2026-04-10");
        InvoiceId old = shop.issue(order("500"));
        shop.on("2026-06-01");
        UUID second = order("300");
        InvoiceId later = shop.issue(second);
        shop.on("2026-07-15");
        shop.paid(second, UUID.randomUUID(), "120.00");
        shop.takeBack(later, new TakeBack(List.of(new TakeBack.Piece(1, 1)), "Came back"));
        shop.on("2026-07-20");
        shop.issue(order("40"));
        Statement statement = shop.statement("2026-06-01", "2026-07-31");
        assertEquals("500.00 ZAR", statement.opening().toString());
        assertEquals(
                List.of(
                        "2026-06-01 INVOICE 300.00 800.00",
                        "2026-07-15 CREDIT_NOTE -300.00 500.00",
                        "2026-07-15 PAYMENT -120.00 380.00",
                        "2026-07-20 INVOICE 40.00 420.00"),
                statement.lines().stream()
                        .map(line -> line.on() + " " + line.kind() + " "
                                + line.amount().text() + " " + line.balance().text())
                        .toList());
        assertEquals("420.00 ZAR", statement.closing().toString());
        // The first is due on 24 April: 98 days. Of the second the customer is owed 120.
        assertEquals(
                "{current=-80.00 ZAR, 30=0.00 ZAR, 60=0.00 ZAR, 90=0.00 ZAR, 120=500.00 ZAR, 150=0.00 ZAR, 180=0.00 ZAR}",
                statement.ageing().toString());
        assertEquals("INV-000001", shop.invoice(old).summary().number());
    }

    @Test
    void debtsGrowOldInStepsOfThirtyDays() {
        shop.on("2026-01-01");
        shop.issue(order("100")); // due on 15 January
        assertEquals("current", bucket("2026-01-15"));
        assertEquals("30", bucket("2026-01-16"));
        assertEquals("30", bucket("2026-02-14"));
        assertEquals("60", bucket("2026-02-15"));
        assertEquals("150", bucket("2026-06-14"));
        assertEquals("180", bucket("2026-06-15"));
        assertEquals("180", bucket("2027-06-15"));
    }

    @Test
    void anEmptyAccountReconcilesToo() {
        assertEquals(
                "0.00 ZAR", shop.statement("2026-01-01", "2026-01-31").closing().toString());
    }

    private String bucket(String day) {
        return shop.statement("2026-01-01", day).ageing().entrySet().stream()
                .filter(entry -> entry.getValue().amount().signum() != 0)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private UUID order(String price) {
        return shop.order("TRANSFER", BigDecimal.ZERO, "1 x " + price + " Boot");
    }
}
