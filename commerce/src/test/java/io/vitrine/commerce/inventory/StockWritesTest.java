package io.vitrine.commerce.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StockWritesTest {

    private static final Instant LATER = StockRoom.NOW.plus(Duration.ofMinutes(15));

    private final StockRoom room = new StockRoom();
    private final UUID order = room.ids.next();

    @Test
    void whatIsReservedIsThereButCannotBeSoldAgain() {
        VariantId cup = room.stocked(5);
        room.reserve(order, room.of(cup, 4));
        assertEquals("5 - 4", room.level(cup));
        assertEquals(1, available(cup));
        OutOfStock refused = assertThrows(OutOfStock.class, () -> room.reserve(room.ids.next(), room.of(cup, 2)));
        assertEquals("out_of_stock", refused.code());
        assertEquals(409, refused.status());
        assertEquals(Optional.of(cup), refused.variant());
        assertEquals("5 - 4", room.level(cup));
    }

    @Test
    void aCartWithOneThingTooManyReservesNothing() {
        VariantId cup = room.stocked(5);
        VariantId plate = room.stocked(1);
        List<Allocation> both =
                List.of(new Allocation(cup, room.warehouse, 1), new Allocation(plate, room.warehouse, 2));
        OutOfStock refused = assertThrows(OutOfStock.class, () -> room.reserve(order, both));
        assertEquals(Optional.of(plate), refused.variant());
        assertEquals("5 - 0", room.level(cup));
        assertEquals(0, room.count("select count(*) from stock_reservation"));
    }

    @Test
    void whereAThingNeverWasThereIsNotEnoughOfIt() {
        VariantId cup = room.stocked(5);
        LocationId shop = room.location("Shop");
        OutOfStock refused =
                assertThrows(OutOfStock.class, () -> room.reserve(order, List.of(new Allocation(cup, shop, 1))));
        assertEquals(Optional.of(cup), refused.variant());
    }

    @Test
    void theSameThingOnTwoLinesIsReservedForBoth() {
        VariantId cup = room.stocked(5);
        room.reserve(order, List.of(new Allocation(cup, room.warehouse, 1), new Allocation(cup, room.warehouse, 2)));
        assertEquals("5 - 3", room.level(cup));
        assertThrows(OutOfStock.class, () -> room.reserve(room.ids.next(), room.of(cup, 3)));
    }

    @Test
    void aPartIsShippedAndTheRestIsGivenUp() {
        VariantId cup = room.stocked(5);
        room.reserve(order, room.of(cup, 4));
        ship(cup, 1);
        assertEquals("4 - 3", room.level(cup));
        room.together(writes -> StockWrites.release(writes, order));
        assertEquals("4 - 0", room.level(cup));
        room.together(writes -> StockWrites.release(writes, order));
        assertEquals("4 - 0", room.level(cup));
        assertEquals(0, room.faults());
    }

    @Test
    void whatIsNotReservedDoesNotLeave() {
        VariantId cup = room.stocked(5);
        assertThrows(RuntimeException.class, () -> ship(cup, 1));
        room.reserve(order, room.of(cup, 2));
        assertThrows(RuntimeException.class, () -> ship(cup, 3));
        assertEquals("5 - 2", room.level(cup));
        ship(cup, 2);
        assertThrows(RuntimeException.class, () -> ship(cup, 1));
        assertEquals("3 - 0", room.level(cup));
        assertEquals(0, room.faults());
    }

    @Test
    void entriesSayWhyAndForWhichOrder() {
        VariantId cup = room.stocked(5);
        room.reserve(order, room.of(cup, 2));
        ship(cup, 2);
        room.together(writes -> StockWrites.takeBack(writes, order, room.of(cup, 1), room.ids, StockRoom.NOW, "acc_x"));
        assertEquals(
                "SHIPPED -2, RETURNED 1",
                room.text("select string_agg(reason || ' ' || change, ', ' order by id) from stock_entry"
                        + " where source like 'ord_%' and actor = 'acc_x'"));
    }

    @Test
    void aReservationThatLapsedIsGoneAndOneThatWasKeptStays() {
        VariantId cup = room.stocked(5);
        UUID other = room.ids.next();
        room.together(writes -> StockWrites.reserve(writes, order, room.of(cup, 2), StockRoom.NOW, Optional.of(LATER)));
        room.together(writes -> StockWrites.reserve(writes, other, room.of(cup, 1), StockRoom.NOW, Optional.of(LATER)));
        room.together(writes -> StockWrites.keep(writes, other, room.of(cup, 1)));
        room.together(writes -> StockWrites.release(writes, order, LATER.minusSeconds(1)));
        assertEquals("5 - 3", room.level(cup));
        room.together(writes -> StockWrites.release(writes, order, LATER));
        room.together(writes -> StockWrites.release(writes, other, LATER));
        assertEquals("5 - 1", room.level(cup));
    }

    @Test
    void moneyThatComesLateGetsWhatIsStillThere() {
        VariantId cup = room.stocked(3);
        room.together(writes -> StockWrites.reserve(writes, order, room.of(cup, 2), StockRoom.NOW, Optional.of(LATER)));
        room.together(writes -> StockWrites.release(writes, order, LATER));
        room.together(writes -> StockWrites.keep(writes, order, room.of(cup, 2)));
        assertEquals("3 - 2", room.level(cup));
        room.together(writes -> StockWrites.keep(writes, order, room.of(cup, 2)));
        room.together(writes -> StockWrites.release(writes, order, LATER));
        assertEquals("3 - 2", room.level(cup));
        UUID tooLate = room.ids.next();
        assertThrows(
                OutOfStock.class, () -> room.together(writes -> StockWrites.keep(writes, tooLate, room.of(cup, 2))));
        assertEquals("3 - 2", room.level(cup));
        assertEquals(0, room.faults());
    }

    @Test
    void onlyWholePiecesWithinReasonMove() {
        VariantId cup = room.variant();
        for (long odd : new long[] {0, -1, 100_001, Long.MAX_VALUE}) {
            assertThrows(Problem.class, () -> room.of(cup, odd));
        }
    }

    private void ship(VariantId variant, long pieces) {
        room.together(
                writes -> StockWrites.ship(writes, order, room.of(variant, pieces), room.ids, StockRoom.NOW, "acc_x"));
    }

    private long available(VariantId variant) {
        return room.test()
                .inTransaction(room.business, () -> room.levels.available(List.of(variant)))
                .get(0)
                .available();
    }
}
