package io.vitrine.commerce.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What to order from whom, how a supplier has kept its word, and what it reads. */
class SuppliersTest {

    private final SupplyDesk desk = new SupplyDesk();
    private final VariantId cup = desk.stock.variant();
    private final Supplier mill = desk.supplier("Mill", "EUR", 10);

    /** 84 in 28 days are 3 a day: 30 until a delivery comes, 21 in reserve; 51 + 84 - 16 = 119, of which 20 are on their way. */
    @Test
    void whatRunsOutIsDraftedWithItsArithmetic() {
        VariantId mug = desk.stock.sold(100, 84, desk.stock.clock().instant().minus(Duration.ofDays(3)));
        PurchaseOrder first = suggest(mill.id());
        assertEquals(119, first.lines().get(0).quantity());
        assertTrue(first.lines().get(0).why().endsWith("51 + 84 for 28 days more - 16 available = order 119."));
        desk.sent(mill.id(), SupplyDesk.line(mug, 20, "4.20"));
        PurchaseLine second = suggest(mill.id()).lines().get(0);
        assertEquals(99, second.quantity());
        assertEquals(new BigDecimal("4.2000"), second.unitCost());
        assertTrue(second.why().endsWith("20 of them are on their way: order 99."), second.why());
        Supplier other = desk.supplier("Other", "EUR", 10);
        assertEquals("nothing-to-order", code(() -> suggest(other.id())));
        desk.sent(mill.id(), SupplyDesk.line(mug, 40, "4.20"));
        assertEquals("nothing-to-order", code(() -> suggest(mill.id())));
    }

    @Test
    void aSuppliersFiguresAreCountedFromItsDeliveries() {
        assertEquals(Optional.empty(), performance().leadDays());
        assertEquals(Optional.empty(), performance().onTimeShare());
        PurchaseOrder early = desk.sent(mill.id(), SupplyDesk.line(cup, 10, "1"));
        PurchaseOrder late = desk.sent(mill.id(), SupplyDesk.line(cup, 10, "1"));
        PurchaseOrder never = desk.sent(mill.id(), SupplyDesk.line(cup, 20, "1"));
        desk.inDays(8);
        desk.receive(early, 10, 0);
        desk.receive(late, 5, 5);
        assertEquals(1, performance().due());
        desk.inDays(15);
        desk.receive(late, 5, 0);
        desk.receive(never, 10, 0);
        SupplierPerformance counted = performance();
        assertEquals(new SupplierPerformance(2, 23, 3, 1, 40, 30, 30, 5), counted);
        assertEquals(Optional.of(new BigDecimal("11.5")), counted.leadDays());
        assertEquals(Optional.of(new BigDecimal("0.3333")), counted.onTimeShare());
        assertEquals(Optional.of(new BigDecimal("0.7500")), counted.fillRate());
        assertEquals(Optional.of(new BigDecimal("0.1429")), counted.defectRate());
    }

    @Test
    void theLetterSaysWhatIsWanted() {
        PurchaseOrder sent = desk.sent(mill.id(), SupplyDesk.line(cup, 10, "2.5"));
        String letter = PurchaseLetter.of(sent, "Corner");
        assertTrue(letter.contains("10 x S-" + cup.value() + ", Thing, at 2.50 EUR"), letter);
        assertTrue(letter.contains("Total: 25.00 EUR"), letter);
        assertTrue(letter.contains("Expected on: 30 November 2026"), letter);
        assertFalse(letter.contains("null"));
    }

    private SupplierPerformance performance() {
        return desk.does(() -> desk.suppliers.performance(mill.id()));
    }

    private PurchaseOrder suggest(SupplierId supplier) {
        return desk.does(() -> desk.suggestions.draft(supplier, desk.stock.warehouse(), 7, Optional.empty()));
    }

    private static String code(Runnable work) {
        return assertThrows(Problem.class, work::run).code();
    }
}
