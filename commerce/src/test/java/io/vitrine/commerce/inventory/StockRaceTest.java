package io.vitrine.commerce.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.catalog.VariantId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StockRaceTest {

    private static final int THREADS = 16;
    private static final int BUYERS = 200;
    private static final int PIECES = 50;
    private static final int CARTS = 300;

    private final StockRoom room = new StockRoom();

    @Test
    void twoHundredBuyersOfFiftyPiecesBuyFifty() throws Exception {
        VariantId lantern = room.stocked(PIECES);
        List<Boolean> sold = all(IntStream.range(0, BUYERS)
                .mapToObj(i -> (Callable<Boolean>) () -> bought(room.ids.next(), room.of(lantern, 1)))
                .toList());
        assertEquals(PIECES, sold.stream().filter(yes -> yes).count());
        assertEquals("50 - 50", room.level(lantern));
        assertEquals(PIECES, room.count("select count(*) from stock_reservation"));
        assertEquals(0, room.faults());
    }

    @Test
    void cartsOfTenProductsInAnyOrderNeverBlockEachOther() throws Exception {
        List<VariantId> shelf = room.stocked(10, 10_000);
        List<Boolean> sold = all(IntStream.range(0, CARTS)
                .mapToObj(i -> (Callable<Boolean>) () -> bought(room.ids.next(), cart(shelf, i)))
                .toList());
        assertEquals(CARTS, sold.stream().filter(yes -> yes).count());
        shelf.forEach(variant -> assertEquals("10000 - " + CARTS, room.level(variant)));
        assertEquals(0, room.faults());
    }

    @Test
    void whateverHappensToOrdersAtOnceTheBalancesHold() throws Exception {
        List<VariantId> shelf = room.stocked(10, 60);
        List<Boolean> lived = all(IntStream.range(0, CARTS)
                .mapToObj(i -> (Callable<Boolean>) () -> life(shelf, i))
                .toList());
        assertTrue(lived.stream().anyMatch(yes -> yes), "some were sold");
        assertEquals(0, room.faults());
        assertEquals(0, room.count("select count(*) from stock_reservation"));
    }

    /** Bought, then shipped, given up or returned; whether there was enough. */
    private boolean life(List<VariantId> shelf, int i) {
        UUID order = room.ids.next();
        List<Allocation> cart = cart(shelf, i);
        if (!bought(order, cart)) {
            return false;
        }
        if (i % 3 == 0) {
            room.together(writes -> StockWrites.release(writes, order));
            return true;
        }
        room.together(writes -> StockWrites.ship(writes, order, cart, room.ids, StockRoom.NOW, "test"));
        if (i % 3 == 1) {
            room.together(writes -> StockWrites.takeBack(writes, order, cart, room.ids, StockRoom.NOW, "test"));
        }
        return true;
    }

    /** One of each, forwards, backwards or mixed. */
    private List<Allocation> cart(List<VariantId> shelf, int i) {
        List<VariantId> order = new ArrayList<>(shelf);
        switch (i % 3) {
            case 0 -> Collections.reverse(order);
            case 1 -> Collections.shuffle(order, new Random(i));
            default -> {}
        }
        return order.stream()
                .map(variant -> new Allocation(variant, room.warehouse, 1))
                .toList();
    }

    private boolean bought(UUID order, List<Allocation> cart) {
        try {
            room.reserve(order, cart);
            return true;
        } catch (OutOfStock e) {
            return false;
        }
    }

    private static <T> List<T> all(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
