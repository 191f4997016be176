package io.vitrine.commerce.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StockTest {

    private final StockDesk desk = new StockDesk();
    private final StockRoom room = desk.room;
    private final VariantId cup = room.variant();

    @Test
    void aMovementIsInTheLedgerInTheBalanceInTheTrailAndToldOnce() {
        desk.receive(cup, 12, "3.50");
        desk.move(cup, -2, EntryReason.DAMAGED, "");
        desk.move(cup, 1, EntryReason.ADJUSTED, "Found behind the shelf");
        assertEquals("11 - 0", room.level(cup));
        assertEquals(0, room.faults());
        assertEquals(
                List.of("stock.received", "stock.damaged", "stock.adjusted"),
                desk.trail.stream().map(entry -> entry.action()).toList());
        assertEquals(Optional.of("Found behind the shelf"), desk.trail.get(2).reason());
        assertEquals(3, events());
        List<StockEntry> entries =
                desk.as(desk.one, () -> desk.stock.entries(all(10))).rows();
        assertEquals(
                List.of(1L, -2L, 12L), entries.stream().map(StockEntry::change).toList());
        assertEquals(Optional.of(new BigDecimal("3.5000")), entries.get(2).unitCost());
    }

    @Test
    void whatIsPromisedCannotBeTakenAway() {
        desk.receive(cup, 5, "1");
        room.reserve(room.ids.next(), room.of(cup, 3));
        assertThrows(OutOfStock.class, () -> desk.move(cup, -3, EntryReason.CONSUMED, ""));
        assertThrows(OutOfStock.class, () -> desk.move(room.variant(), -1, EntryReason.CONSUMED, ""));
        assertEquals("5 - 3", room.level(cup));
        assertEquals(1, desk.trail.size());
        assertEquals(1, events());
        desk.move(cup, -2, EntryReason.CONSUMED, "");
        assertEquals("3 - 3", room.level(cup));
    }

    @Test
    void aMovementThatMakesNoSenseIsRefusedWithItsField() {
        assertEquals("change", field(() -> desk.move(cup, 0, EntryReason.ADJUSTED, "x")));
        assertEquals("change", field(() -> desk.move(cup, 100_001, EntryReason.RECEIVED, "")));
        assertEquals("change", field(() -> desk.move(cup, -1, EntryReason.RECEIVED, "")));
        assertEquals("change", field(() -> desk.move(cup, 1, EntryReason.DAMAGED, "")));
        assertEquals("reason", field(() -> desk.move(cup, -1, EntryReason.SHIPPED, "")));
        assertEquals("reason", field(() -> desk.move(cup, 1, EntryReason.COUNTED, "")));
        assertEquals("note", field(() -> desk.move(cup, 1, EntryReason.ADJUSTED, " ")));
        assertEquals("unitCost.amount", field(() -> desk.receive(cup, 1, "0.00001")));
        assertEquals("variant", field(() -> desk.move(new VariantId(UUID.randomUUID()), 1, EntryReason.RECEIVED, "")));
        assertEquals(
                "location",
                field(() -> desk.as(
                        desk.one,
                        () -> desk.stock.transfer(new Transfer(
                                room.warehouse,
                                new LocationId(UUID.randomUUID()),
                                List.of(new Transfer.Line(cup, 1)),
                                "")))));
        assertEquals(0, room.count("select count(*) from stock_entry"));
    }

    @Test
    void aTransferLeavesOnePlaceAndReachesTheOtherOrNeither() {
        LocationId shop = room.location("Shop");
        VariantId plate = room.variant();
        desk.receive(cup, 5, "1");
        desk.receive(plate, 1, "1");
        assertThrows(OutOfStock.class, () -> transfer(shop, new Transfer.Line(cup, 2), new Transfer.Line(plate, 2)));
        assertEquals("5 - 0", room.level(cup));
        transfer(shop, new Transfer.Line(cup, 2), new Transfer.Line(plate, 1));
        assertEquals("3 - 0", room.level(cup));
        List<Availability> there = desk.asSystem(() -> desk.stock.availability(List.of(cup, plate)));
        assertEquals(
                List.of(
                        new Availability(cup, room.warehouse, 3),
                        new Availability(cup, shop, 2),
                        new Availability(plate, shop, 1),
                        new Availability(plate, room.warehouse, 0)),
                there);
        assertEquals(0, room.faults());
    }

    @Test
    void whoIsAtOnePlaceSeesAndMovesThatPlaceAlone() {
        LocationId shop = room.location("Shop");
        desk.receive(cup, 5, "1");
        var seller = StockDesk.personAt(shop);
        assertEquals(
                List.of(), desk.as(seller, () -> desk.stock.levels(all(10))).rows());
        assertEquals(
                List.of(), desk.as(seller, () -> desk.stock.entries(all(10))).rows());
        assertEquals(
                "location-not-allowed",
                assertThrows(Problem.class, () -> desk.as(seller, () -> desk.stock.record(receipt())))
                        .code());
        Transfer in = new Transfer(room.warehouse, shop, List.of(new Transfer.Line(cup, 1)), "");
        assertThrows(Problem.class, () -> desk.as(seller, () -> desk.stock.transfer(in)));
        assertThrows(Problem.class, () -> desk.as(seller, () -> desk.checks.newest()));
        assertThrows(Problem.class, () -> desk.as(seller, () -> desk.values.value(StockRoom.NOW, CostMethod.FIFO)));
        assertEquals("5 - 0", room.level(cup));
    }

    @Test
    void levelsAtTheirReorderPointAreLow() {
        VariantId plate = room.variant();
        desk.receive(cup, 5, "1");
        desk.receive(plate, 5, "1");
        reorderAt(cup, Optional.of(2L));
        reorderAt(plate, Optional.of(2L));
        assertEquals(List.of(), low());
        room.reserve(room.ids.next(), room.of(cup, 3));
        assertEquals(List.of(cup), low());
        reorderAt(cup, Optional.empty());
        assertEquals(List.of(), low());
        assertEquals("reorder-point.set", desk.trail.get(4).action());
        assertEquals("2", desk.trail.get(4).before().orElseThrow().get("reorderPoint"));
        assertEquals("variant", field(() -> reorderAt(new VariantId(UUID.randomUUID()), Optional.of(1L))));
    }

    @Test
    void listsComePageByPage() {
        room.stocked(7, 1);
        List<VariantId> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            StockPage<StockLevel> page = levels(3, after);
            page.rows().forEach(level -> seen.add(level.variant()));
            after = page.next();
        } while (after.isPresent());
        assertEquals(7, seen.stream().distinct().count());
        assertEquals(7, seen.size());
        String place = levels(3, Optional.empty()).next().orElseThrow();
        assertThrows(
                Problem.class,
                () -> desk.as(
                        desk.one,
                        () -> desk.stock.entries(
                                new StockSearch(Optional.empty(), Optional.empty(), false, Optional.of(place), 3))));
    }

    @Test
    void whatNobodyPaidForInTimeGoesBackToTheShelf() {
        desk.receive(cup, 5, "1");
        UUID late = new Ids().next();
        UUID early = new Ids().next();
        Instant past = StockRoom.NOW.minus(Duration.ofSeconds(1));
        room.together(writes -> StockWrites.reserve(writes, late, room.of(cup, 2), past, Optional.of(past)));
        room.together(writes ->
                StockWrites.reserve(writes, early, room.of(cup, 1), past, Optional.of(StockRoom.NOW.plusSeconds(1))));
        assertEquals(List.of(late), desk.asSystem(desk.lapses::orders));
        desk.trail.clear();
        for (int i = 0; i < 2; i++) {
            desk.asSystem(() -> {
                desk.lapses.release(late);
                desk.lapses.release(early);
                return true;
            });
        }
        assertEquals("5 - 1", room.level(cup));
        assertEquals(
                List.of("reservation.lapsed"),
                desk.trail.stream().map(entry -> entry.action()).toList());
        assertEquals(2, events());
    }

    private long events() {
        return room.count("select count(*) from platform.outbox where event_type = 'stock.changed'");
    }

    private static StockSearch all(int limit) {
        return new StockSearch(Optional.empty(), Optional.empty(), false, Optional.empty(), limit);
    }

    private StockPage<StockLevel> levels(int limit, Optional<String> after) {
        return desk.as(
                desk.one,
                () -> desk.stock.levels(new StockSearch(Optional.empty(), Optional.empty(), false, after, limit)));
    }

    private List<VariantId> low() {
        StockSearch low = new StockSearch(Optional.empty(), Optional.empty(), true, Optional.empty(), 10);
        return desk.as(desk.one, () -> desk.stock.levels(low)).rows().stream()
                .map(StockLevel::variant)
                .toList();
    }

    private void reorderAt(VariantId variant, Optional<Long> point) {
        desk.as(desk.one, () -> {
            desk.stock.reorderAt(variant, room.warehouse, point);
            return true;
        });
    }

    private Movement receipt() {
        return new Movement(cup, room.warehouse, 1, EntryReason.RECEIVED, "", Optional.empty());
    }

    private TransferId transfer(LocationId to, Transfer.Line... lines) {
        return desk.as(desk.one, () -> desk.stock.transfer(new Transfer(room.warehouse, to, List.of(lines), "")));
    }

    private static String field(Runnable work) {
        return assertThrows(Problem.class, work::run).errors().get(0).field();
    }
}
