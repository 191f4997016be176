package io.vitrine.commerce.lot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.EntryReason;
import io.vitrine.commerce.inventory.LotId;
import io.vitrine.commerce.inventory.LotState;
import io.vitrine.commerce.inventory.Movement;
import io.vitrine.commerce.inventory.OutOfStock;
import io.vitrine.commerce.inventory.Transfer;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

class LotsTest {

    private final LotDesk desk = new LotDesk();
    private final UUID order = desk.stock.ids().next();

    @Test
    void whatExpiresFirstLeavesFirstAndWhatIsOverDoesNotLeave() {
        desk.receive("LATE", 5, "2027-06-30");
        desk.receive("SOON", 3, "2027-03-31");
        desk.receive("OVER", 4, "2026-11-01");
        desk.receive("EVER", 2, "");
        assertEquals(
                List.of("OVER", "SOON", "LATE", "EVER"),
                desk.all().stream().map(Lot::code).toList());
        desk.stock.reserve(order, desk.cream, 9);
        desk.stock.ship(order, desk.cream, 4);
        assertEquals("OVER 4, LATE 4, EVER 2", desk.left());
        desk.stock.ship(order, desk.cream, 5);
        assertEquals("OVER 4, EVER 1", desk.left());
        UUID other = desk.stock.ids().next();
        desk.stock.reserve(other, desk.cream, 2);
        assertThrows(OutOfStock.class, () -> desk.stock.ship(other, desk.cream, 2));
        assertEquals("OVER 4, EVER 1", desk.left());
        assertEquals(0, desk.differences());
        assertEquals(0, desk.stock.faults());
    }

    @Test
    void onItsLastDayALotStillLeaves() {
        desk.receive("TODAY", 2, "2026-11-20");
        desk.stock.reserve(order, desk.cream, 1);
        desk.stock.ship(order, desk.cream, 1);
        assertEquals("TODAY 1", desk.left());
    }

    @Test
    void whatIsFollowedComesInWithItsLotOnly() {
        assertEquals(
                "lot",
                assertThrows(
                                Problem.class,
                                () -> desk.does(() -> desk.stock
                                        .stock()
                                        .record(new Movement(
                                                desk.cream,
                                                desk.stock.warehouse(),
                                                1,
                                                EntryReason.RECEIVED,
                                                "",
                                                Optional.empty()))))
                        .errors()
                        .get(0)
                        .field());
        desk.receive("A", 1, "2027-01-31");
        assertThrows(Problem.class, () -> desk.receive("A", 1, "2027-02-28"));
        assertEquals("A 1", desk.left());
    }

    @Test
    void whatFailedIsNeitherPromisedNorShippedUntilItPasses() {
        LotId bad = desk.receive("BAD", 6, "2027-01-31");
        desk.receive("GOOD", 2, "2027-06-30");
        desk.stock.reserve(order, desk.cream, 3);
        check(bad, LotCheck.Result.FAILED, "Smells");
        assertEquals("8 3 8 6", desk.level());
        UUID other = desk.stock.ids().next();
        assertThrows(OutOfStock.class, () -> desk.stock.reserve(other, desk.cream, 1));
        assertThrows(OutOfStock.class, () -> desk.stock.ship(order, desk.cream, 3));
        desk.stock.ship(order, desk.cream, 2);
        assertEquals("BAD 6", desk.left());
        assertEquals(
                0,
                desk.does(() -> desk.stock.stock().availability(List.of(desk.cream)))
                        .get(0)
                        .available());
        assertEquals(0, desk.differences());
        check(bad, LotCheck.Result.PASSED, "");
        assertEquals("6 1 6 0", desk.level());
        desk.stock.reserve(other, desk.cream, 5);
        assertEquals(2, desk.events.size());
        assertEquals(
                2, desk.does(() -> desk.lots.find(bad)).orElseThrow().checks().size());
    }

    @Test
    void theDatabaseItselfKeepsHeldPieces() {
        LotId bad = desk.receive("BAD", 6, "2027-01-31");
        check(bad, LotCheck.Result.FAILED, "Smells");
        refused("stock_level_not_oversold", "update stock_level set reserved = 1");
        refused(
                "stock_lot_not_free",
                "insert into stock_entry (id, at, variant_id, location_id, change, reason, actor, lot_id) select gen_random_uuid(),"
                        + " now(), variant_id, location_id, -1, 'SHIPPED', 'x', lot_id from stock_lot_level");
        refused(
                "stock_lot_level_not_short",
                "insert into stock_entry (id, at, variant_id, location_id, change, reason, actor, lot_id) select gen_random_uuid(),"
                        + " now(), variant_id, location_id, -7, 'DAMAGED', 'x', lot_id from stock_lot_level");
        refused("permission denied", "update stock_lot_check set result = 'PASSED'");
        refused("permission denied", "delete from stock_lot");
        assertEquals("6 0 6 6", desk.level());
    }

    @Test
    void aRecalledLotIsFoundAtThoseWhoGotItAndWhatComesBackStays() {
        LotId lot = desk.receive("R", 5, "2027-01-31");
        desk.receive("OTHER", 5, "2027-06-30");
        UUID second = desk.stock.ids().next();
        desk.stock.reserve(order, desk.cream, 2);
        desk.stock.ship(order, desk.cream, 2);
        desk.stock.reserve(second, desk.cream, 4);
        desk.stock.ship(second, desk.cream, 4);
        LotDetails recalled = desk.does(() -> desk.keeping.recall(lot, "Glass in it"));
        assertEquals(LotState.RECALLED, recalled.lot().state());
        desk.stock.takeBack(second, desk.cream, 2);
        assertEquals("R 2, OTHER 4", desk.left());
        assertEquals("6 0 6 2", desk.level());
        List<LotRecipient> got = desk.does(() -> desk.lots.recipients(lot));
        assertEquals(
                List.of("2 - 0", "3 - 2"),
                got.stream()
                        .map(each -> each.shipped() + " - " + each.returned())
                        .toList());
        assertEquals(
                List.of("R 1", "OTHER 1"),
                desk.does(() -> desk.lots.ofOrder(new OrderId(second))).stream()
                        .map(each -> each.code() + " " + each.pieces())
                        .toList());
        assertEquals(
                "lot-state",
                assertThrows(Problem.class, () -> check(lot, LotCheck.Result.PASSED, ""))
                        .code());
        assertThrows(Problem.class, () -> desk.does(() -> desk.keeping.recall(lot, "Again")));
        List<String> trail = desk.stock.trail().stream().map(AuditEntry::action).toList();
        assertTrue(trail.contains("lot.recalled") && trail.contains("lot.recipients-read"), trail.toString());
        assertEquals(0, desk.differences());
    }

    @Test
    void aTransferTakesItsLotsAlongAndACountFindsWhatIsMissing() {
        LotId first = desk.receive("A", 3, "2027-01-31");
        desk.receive("B", 3, "2027-06-30");
        LocationId shop = desk.stock.location("Shop");
        desk.does(() -> desk.stock
                .stock()
                .transfer(new Transfer(desk.stock.warehouse(), shop, List.of(new Transfer.Line(desk.cream, 4)), "")));
        assertEquals(
                List.of("Shop 3"),
                desk.does(() -> desk.lots.find(first)).orElseThrow().places().stream()
                        .map(place -> place.name() + " " + place.onHand())
                        .toList());
        desk.move("B", "", -1, EntryReason.DAMAGED);
        assertEquals("1 0 1 0", desk.level());
        assertEquals(0, desk.differences());
        assertEquals(0, desk.stock.faults());
        assertThrows(OutOfStock.class, () -> desk.move("A", "", -1, EntryReason.DAMAGED));
    }

    @Test
    void whatLayThereBeforeItsLotsWereFollowedLeavesLast() {
        VariantId old = desk.stock.sold(10, 1, desk.stock.clock().instant());
        desk.run(() -> desk.keeping.follow(old, true));
        desk.stock.execute(
                "insert into stock_lot (id, variant_id, code, created_at) values (?, ?, 'N', now())",
                desk.stock.ids().next(),
                old.value());
        desk.stock.reserve(order, old, 2);
        desk.stock.ship(order, old, 2);
        assertEquals("7 - 0", desk.stock.level(old));
        assertEquals(0, desk.differences());
    }

    @Test
    void whatIsOverIsSetAsideByTheClock() {
        LotId over = desk.receive("OVER", 4, "2026-11-19");
        desk.receive("TODAY", 1, "2026-11-20");
        assertEquals(1, desk.does(desk.keeping::setAside));
        assertEquals("5 0 5 4", desk.level());
        assertEquals(
                LotState.QUARANTINE,
                desk.does(() -> desk.lots.find(over)).orElseThrow().lot().state());
        assertEquals(
                "lot-expired",
                assertThrows(Problem.class, () -> check(over, LotCheck.Result.PASSED, ""))
                        .code());
        assertEquals(0, desk.does(desk.keeping::setAside));
    }

    @Test
    void aTamperedLotIsFoundByTheComparison() {
        desk.receive("A", 3, "");
        assertEquals(0, desk.differences());
        desk.stock.execute("update stock_lot_level set on_hand = 2");
        assertEquals(1, desk.differences());
    }

    @Test
    void statesGoTheirWay() {
        assertTrue(LotState.OK.canBecome(LotState.BLOCKED));
        assertFalse(LotState.RECALLED.canBecome(LotState.OK));
        assertFalse(LotState.OK.canBecome(LotState.OK));
        assertEquals(
                "note",
                assertThrows(Problem.class, () -> check(desk.receive("A", 1, ""), LotCheck.Result.FAILED, " "))
                        .errors()
                        .get(0)
                        .field());
    }

    private LotDetails check(LotId lot, LotCheck.Result result, String note) {
        return desk.does(() -> desk.keeping.check(lot, result, note));
    }

    private void refused(String why, String sql) {
        UnableToExecuteStatementException refused =
                assertThrows(UnableToExecuteStatementException.class, () -> desk.stock.execute(sql));
        ServerErrorMessage message =
                refused.getCause() instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
        String told = message == null ? "" : message + " " + message.getConstraint();
        assertTrue(told.contains(why), refused.getMessage());
    }
}
