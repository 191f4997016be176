package io.vitrine.commerce.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.access.Actor;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Counting, comparing and valuing what is there. */
class StockProofsTest {

    private final StockDesk desk = new StockDesk();
    private final StockRoom room = desk.room;
    private final VariantId cup = room.variant();

    @Test
    void aSmallDifferenceIsApprovedByWhoCounted() {
        desk.receive(cup, 100, "1");
        StockCount count = count(cup, 90);
        assertFalse(count.grave());
        assertEquals("100 - 0", room.level(cup));
        assertEquals(StockCount.Status.POSTED, approve(desk.one, count).status());
        assertEquals("90 - 0", room.level(cup));
        assertEquals(
                409, assertThrows(Problem.class, () -> approve(desk.two, count)).status());
        assertEquals("90 - 0", room.level(cup));
        assertEquals(0, room.faults());
    }

    @Test
    void aGraveDifferenceTakesSomebodyElse() {
        desk.receive(cup, 100, "1");
        StockCount count = count(cup, 89);
        assertTrue(count.grave());
        assertEquals(
                "own-count",
                assertThrows(Problem.class, () -> approve(desk.one, count)).code());
        assertEquals("100 - 0", room.level(cup));
        approve(desk.two, count);
        assertEquals("89 - 0", room.level(cup));
        assertEquals(
                "COUNTED -11", room.text("select reason || ' ' || change from stock_entry where source like 'cnt_%'"));
    }

    @Test
    void whatIsGraveIsMoreThanATenthOrMoreThanTwentyPieces() {
        assertFalse(new CountLine(cup, 11, 10).grave());
        assertTrue(new CountLine(cup, 12, 10).grave());
        assertFalse(new CountLine(cup, 1_020, 1_000).grave());
        assertTrue(new CountLine(cup, 979, 1_000).grave());
        assertTrue(new CountLine(cup, 1, 0).grave());
        assertFalse(new CountLine(cup, 0, 0).grave());
    }

    @Test
    void whatIsSoldBetweenCountAndApprovalIsNotCountedTwice() {
        desk.receive(cup, 100, "1");
        StockCount count = count(cup, 98);
        desk.move(cup, -10, EntryReason.CONSUMED, "");
        approve(desk.one, count);
        assertEquals("88 - 0", room.level(cup));
    }

    @Test
    void aCountThatWouldTakeWhatIsPromisedIsRefusedAndKeepsWaiting() {
        desk.receive(cup, 10, "1");
        room.reserve(room.ids.next(), room.of(cup, 9));
        StockCount count = count(cup, 5);
        assertThrows(OutOfStock.class, () -> approve(desk.two, count));
        assertEquals(
                StockCount.Status.WAITING,
                desk.as(desk.one, () -> desk.counts.find(count.id()))
                        .orElseThrow()
                        .status());
        assertEquals("10 - 9", room.level(cup));
    }

    @Test
    void whoIsElsewhereSeesNoCountOfThisPlace() {
        StockCount count = count(cup, 0);
        LocationId shop = room.location("Shop");
        Actor seller = StockDesk.personAt(shop);
        assertEquals(Optional.empty(), desk.as(seller, () -> desk.counts.find(count.id())));
        assertThrows(Problem.class, () -> approve(seller, count));
        assertEquals(0, desk.as(seller, () -> desk.counts.counts(all())).rows().size());
        assertEquals(
                1, desk.as(desk.one, () -> desk.counts.counts(all())).rows().size());
    }

    @Test
    void theComparisonFindsWhatWasTamperedWith() throws SQLException {
        VariantId plate = room.stocked(7);
        desk.receive(cup, 5, "1");
        room.reserve(room.ids.next(), room.of(cup, 2));
        StockCheck before = desk.asSystem(desk.checks::checkByClock);
        assertEquals(2, before.compared());
        assertEquals(0, before.differences());
        assertEquals("[]", before.detail());
        try (Connection owner = room.test().owner();
                Statement statement = owner.createStatement()) {
            statement.execute("update " + room.business.key() + ".stock_level set on_hand = 9 where variant_id = '"
                    + plate.value() + "'");
            statement.execute("update " + room.business.key() + ".stock_reservation set quantity = 1");
        }
        desk.trail.clear();
        StockCheck after = desk.asSystem(desk.checks::checkByClock);
        assertEquals(2, after.differences());
        assertTrue(
                after.detail().contains("\"on_hand\": 9") && after.detail().contains("\"entered\": 7"), after.detail());
        assertTrue(after.detail().contains("\"promised\": 1"), after.detail());
        assertEquals(1, desk.trail.size());
        assertEquals(2, desk.as(desk.one, desk.checks::newest).size());
    }

    @Test
    void theValueIsThatOfTheMomentAndTransfersDoNotChangeIt() {
        LocationId shop = room.location("Shop");
        desk.receive(cup, 10, "5");
        desk.receive(cup, 10, "7");
        desk.as(
                desk.one,
                () -> desk.stock.transfer(new Transfer(room.warehouse, shop, List.of(new Transfer.Line(cup, 8)), "")));
        desk.move(cup, -5, EntryReason.CONSUMED, "");
        assertEquals("90.00 EUR", value(CostMethod.AVERAGE, Duration.ZERO));
        assertEquals("95.00 EUR", value(CostMethod.FIFO, Duration.ZERO));
        assertEquals("0.00 EUR", value(CostMethod.FIFO, Duration.ofSeconds(-1)));
    }

    private String value(CostMethod method, Duration after) {
        StockValue value = desk.as(desk.one, () -> desk.values.value(StockRoom.NOW.plus(after), method));
        return value.total().toString();
    }

    private StockCount count(VariantId variant, long pieces) {
        return desk.as(
                desk.one,
                () -> desk.counts.count(
                        new TakeCount(room.warehouse, List.of(new TakeCount.Line(variant, pieces)), "")));
    }

    private StockCount approve(Actor actor, StockCount count) {
        return desk.as(actor, () -> desk.counts.approve(count.id()));
    }

    private static StockSearch all() {
        return new StockSearch(Optional.empty(), Optional.empty(), false, Optional.empty(), 10);
    }
}
