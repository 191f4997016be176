package io.vitrine.commerce.supply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.StockPage;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;

class PurchasesTest {

    private final SupplyDesk desk = new SupplyDesk();
    private final VariantId cup = desk.stock.variant();
    private final Supplier mill = desk.supplier("Mill", "EUR", 10);

    @Test
    void anOrderIsDraftedSentAndReceivedInParts() {
        PurchaseOrder sent = desk.sent(mill.id(), SupplyDesk.line(cup, 10, "2.50"));
        assertEquals("PO-1001", sent.head().number());
        assertEquals(Optional.of(LocalDate.of(2026, 11, 30)), sent.head().expectedOn());
        assertEquals(List.of(new PurchaseSent(sent.id(), true)), desk.events);
        PurchaseOrder part = desk.receive(sent, 4, 0);
        assertEquals(PurchaseStatus.PARTLY_RECEIVED, part.head().status());
        assertEquals("4 - 0", desk.stock.level(cup));
        PurchaseOrder whole = desk.receive(sent, 6, 1);
        assertEquals(PurchaseStatus.RECEIVED, whole.head().status());
        assertEquals(2, whole.receipts().size());
        assertEquals(1, whole.lines().get(0).rejected());
        assertEquals("10 - 0", desk.stock.level(cup));
        assertEquals(0, desk.stock.faults());
        assertEquals(
                "RECEIVED 4 at 2.5000, RECEIVED 6 at 2.5000",
                desk.stock.text("select string_agg(reason || ' ' || change || ' at ' || unit_cost, ', ' order by id)"
                        + " from stock_entry where source = '" + sent.id() + "'"));
        assertEquals(
                List.of(
                        "supplier.added",
                        "purchase-order.drafted",
                        "purchase-order.sent",
                        "purchase-order.received",
                        "purchase-order.received"),
                desk.stock.trail().stream().map(AuditEntry::action).toList());
    }

    @Test
    void noMoreComesThanWasOrderedAndNothingAfterTheEnd() {
        PurchaseOrder sent = desk.sent(mill.id(), SupplyDesk.line(cup, 10, "1"));
        assertEquals("more-than-ordered", code(() -> desk.receive(sent, 11, 0)));
        assertEquals(PurchaseStatus.SENT, desk.receive(sent, 0, 2).head().status());
        desk.receive(sent, 10, 0);
        assertEquals("purchase-order-state", code(() -> desk.receive(sent, 1, 0)));
        assertEquals("purchase-order-state", code(() -> cancel(sent)));
        assertEquals("10 - 0", desk.stock.level(cup));
        PurchaseOrder draft = desk.does(() -> desk.purchases.draft(desk.wish(mill.id(), SupplyDesk.line(cup, 1, "1"))));
        assertEquals("purchase-order-state", code(() -> desk.receive(draft, 1, 0)));
        assertEquals(
                "purchase-order-state",
                code(() -> desk.does(
                        () -> desk.purchases.change(sent.id(), desk.wish(mill.id(), SupplyDesk.line(cup, 9, "1"))))));
    }

    @Test
    void theDatabaseRefusesWhatTheStatesDoNotAllow() {
        PurchaseOrder sent = desk.sent(mill.id(), SupplyDesk.line(cup, 10, "1"));
        refused("purchase_line_not_too_many", "update purchase_line set received = 11");
        refused("purchase_line_stays", "update purchase_line set quantity = 9");
        refused("purchase_line_stays", "delete from purchase_line");
        refused("purchase_order_goes_forward", "update purchase_order set status = 'DRAFT'");
        refused("purchase_order_received", "update purchase_order set status = 'RECEIVED'");
        desk.receive(sent, 10, 0);
        refused(
                "purchase_order_goes_forward",
                "update purchase_order set status = 'CANCELLED', received_at = null, cancelled_at = now()");
        refused("permission denied", "delete from purchase_receipt_line");
        refused("permission denied", "update purchase_receipt set at = now()");
    }

    @Test
    void everyStepThatTheCodeAllowsTheDatabaseAllowsToo() {
        for (PurchaseStatus from : PurchaseStatus.values()) {
            for (PurchaseStatus to : PurchaseStatus.values()) {
                String found = desk.stock.text(
                        "select count(*) from pg_proc where proname = 'purchase_order_goes_forward' and prosrc like '%(''"
                                + from + "'', ''" + to + "'')%' and pronamespace = current_schema()::regnamespace");
                assertEquals(from.canBecome(to), found.equals("1"), from + " to " + to);
            }
        }
    }

    @Test
    void whatWasCalledOffStaysCalledOff() {
        PurchaseOrder sent = desk.sent(mill.id(), SupplyDesk.line(cup, 10, "1"));
        desk.receive(sent, 3, 0);
        assertEquals(PurchaseStatus.CANCELLED, cancel(sent).head().status());
        assertEquals(
                Optional.of("Too late"),
                desk.stock.trail().get(desk.stock.trail().size() - 1).reason());
        assertEquals("purchase-order-state", code(() -> desk.receive(sent, 1, 0)));
        assertEquals("3 - 0", desk.stock.level(cup));
    }

    @Test
    void whatIsPaidInAnotherCurrencyIsInStockInTheBusinesssOwn() {
        Supplier abroad = desk.supplier("Abroad", "USD", 5);
        DraftPurchase wish = desk.wish(abroad.id(), SupplyDesk.line(cup, 2, "3.0000"));
        assertEquals("rate", field(() -> desk.does(() -> desk.purchases.draft(wish))));
        PurchaseOrder drafted = desk.does(() -> desk.purchases.draft(new DraftPurchase(
                wish.supplier(),
                wish.location(),
                wish.lines(),
                Optional.empty(),
                Optional.of(new BigDecimal("0.9125")),
                "")));
        desk.does(() -> desk.steps.send(drafted.id(), false));
        desk.receive(drafted, 2, 0);
        assertEquals("2.7375", desk.stock.text("select unit_cost from stock_entry where source like 'po_%'"));
    }

    @Test
    void aSupplierWithoutAnAddressIsToldInAnotherWay() {
        Supplier silent = desk.does(
                () -> desk.suppliers.add(new SaveSupplier("Silent", Optional.empty(), mill.currency(), 3, true)));
        PurchaseOrder drafted =
                desk.does(() -> desk.purchases.draft(desk.wish(silent.id(), SupplyDesk.line(cup, 1, "1"))));
        assertEquals("supplier-without-email", code(() -> desk.does(() -> desk.steps.send(drafted.id(), true))));
        assertEquals(
                PurchaseStatus.SENT,
                desk.does(() -> desk.steps.send(drafted.id(), false)).head().status());
        assertEquals(List.of(new PurchaseSent(drafted.id(), false)), desk.events);
    }

    @Test
    void aDraftIsWrittenAnewAndOddOnesAreRefused() {
        VariantId plate = desk.stock.variant();
        PurchaseOrder drafted =
                desk.does(() -> desk.purchases.draft(desk.wish(mill.id(), SupplyDesk.line(cup, 1, "1"))));
        PurchaseOrder changed = desk.does(() -> desk.purchases.change(
                drafted.id(), desk.wish(mill.id(), SupplyDesk.line(plate, 7, "0.0001"), SupplyDesk.line(cup, 2, "1"))));
        assertEquals(
                List.of(7L, 2L),
                changed.lines().stream().map(PurchaseLine::quantity).toList());
        assertEquals("lines", field(() -> desk.wish(mill.id())));
        assertEquals(
                "lines", field(() -> desk.wish(mill.id(), SupplyDesk.line(cup, 1, "1"), SupplyDesk.line(cup, 2, "1"))));
        assertEquals("quantity", field(() -> SupplyDesk.line(cup, 0, "1")));
        assertEquals("unitCost.amount", field(() -> SupplyDesk.line(cup, 1, "0.00001")));
        assertEquals(
                "lines",
                field(() -> desk.does(() -> desk.purchases.draft(
                        desk.wish(mill.id(), SupplyDesk.line(new VariantId(UUID.randomUUID()), 1, "1"))))));
        assertEquals("name", field(() -> desk.supplier("mill", "EUR", 1)));
        assertEquals("leadDays", field(() -> desk.supplier("Other", "EUR", 366)));
    }

    @Test
    void whoIsElsewhereSeesAndReceivesNothingHere() {
        PurchaseOrder sent = desk.sent(mill.id(), SupplyDesk.line(cup, 10, "1"));
        LocationId shop = desk.stock.location("Shop");
        var seller = desk.stock.keeperOf(shop);
        assertEquals(Optional.empty(), desk.stock.as(seller, () -> desk.purchases.find(sent.id())));
        assertEquals(
                0,
                desk.stock
                        .as(seller, () -> desk.purchases.list(all(Optional.empty())))
                        .rows()
                        .size());
        ReceiveGoods goods = new ReceiveGoods(
                sent.id(), List.of(new ReceiveGoods.Line(sent.lines().get(0).id(), 1, 0)), "");
        assertThrows(Problem.class, () -> desk.stock.as(seller, () -> desk.steps.receive(goods)));
        assertEquals(0L, Long.parseLong(desk.stock.text("select count(*) from stock_entry")));
    }

    @Test
    void listsComePageByPage() {
        for (int i = 0; i < 3; i++) {
            desk.does(() -> desk.purchases.draft(desk.wish(mill.id(), SupplyDesk.line(cup, 1, "1"))));
        }
        StockPage<PurchaseSummary> first = desk.does(() -> desk.purchases.list(all(Optional.empty())));
        StockPage<PurchaseSummary> second = desk.does(() -> desk.purchases.list(all(first.next())));
        assertEquals(2, first.rows().size());
        assertEquals("PO-1003", first.rows().get(0).number());
        assertEquals(1, second.rows().size());
        assertTrue(second.next().isEmpty());
        desk.supplier("Another", "EUR", 1);
        StockPage<Supplier> one = desk.does(() -> desk.suppliers.list(false, Optional.empty(), 1));
        assertEquals("Another", one.rows().get(0).name());
        assertEquals(
                "Mill",
                desk.does(() -> desk.suppliers.list(false, one.next(), 1))
                        .rows()
                        .get(0)
                        .name());
        assertThrows(Problem.class, () -> desk.does(() -> desk.suppliers.list(false, first.next(), 1)));
    }

    private PurchaseOrder cancel(PurchaseOrder order) {
        return desk.does(() -> desk.steps.cancel(order.id(), "Too late"));
    }

    private static PurchaseSearch all(Optional<String> after) {
        return new PurchaseSearch(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), after, 2);
    }

    private void refused(String why, String sql) {
        UnableToExecuteStatementException refused =
                assertThrows(UnableToExecuteStatementException.class, () -> desk.stock.execute(sql));
        assertTrue(String.valueOf(refused.getMessage()).contains(why), refused.getMessage());
    }

    private static String code(Runnable work) {
        return assertThrows(Problem.class, work::run).code();
    }

    private static String field(Runnable work) {
        return assertThrows(Problem.class, work::run).errors().get(0).field();
    }
}
