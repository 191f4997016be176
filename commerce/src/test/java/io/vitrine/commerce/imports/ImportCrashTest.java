package io.vitrine.commerce.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ImportCrashTest {

    private static final int ORDERS = 2_500;
    private static final String HALF = """
            select count(*) from sales_order o
            where o.line_count <> (select count(*) from order_line l where l.order_id = o.id)""";

    private final ImportShop shop = new ImportShop("EUR", "Europe/Madrid");

    /** The server dies at this step: from here on nothing reaches the database. */
    private record DyingSteps(Steps steps, AtomicInteger left) implements Steps {
        @Override
        public <T> T step(Supplier<T> work) {
            if (left.getAndDecrement() <= 0) {
                throw new IllegalStateException("killed");
            }
            return steps.step(work);
        }
    }

    @Test
    void anImportThatDiesAnywhereEndsAsIfItHadNot() {
        String csv = file(ORDERS);
        boolean died = true;
        ImportRun run = shop.asked(shop.store(csv), Preset.GENERIC, Mapping.none(), shop.shop, false);
        int deaths = 0;
        for (int step = 1; died; step += 3) {
            DyingSteps dying = new DyingSteps(shop.steps, new AtomicInteger(step));
            try {
                JsonObject result = shop.run(run, dying, (done, total) -> {});
                died = false;
                figures(result);
                assertEquals(ORDERS, result.getJsonObject("added").getInt("orders"));
                assertEquals(ORDERS / 10, result.getJsonObject("added").getInt("customers"));
            } catch (IllegalStateException killed) {
                deaths++;
                assertEquals(0, shop.count(HALF));
            }
        }
        assertTrue(deaths > 3, "died " + deaths + " times");
        assertEquals(ORDERS, shop.count("select count(*) from sales_order"));
        assertEquals(0, shop.count(HALF));
        assertEquals(0, shop.count("select count(*) from import_line"));
    }

    @Test
    void aRepeatedUploadCompletesWhatADeadImportBegan() {
        String csv = file(ORDERS);
        ImportRun dead = shop.asked(shop.store(csv), Preset.GENERIC, Mapping.none(), shop.shop, false);
        long before = 0;
        for (int step = 8; before == 0; step++) {
            DyingSteps dying = new DyingSteps(shop.steps, new AtomicInteger(step));
            assertThrows(IllegalStateException.class, () -> shop.run(dead, dying, (done, total) -> {}));
            before = shop.count("select count(*) from sales_order");
        }
        assertTrue(before < ORDERS, "stood: " + before);
        JsonObject result = shop.imports(csv);
        figures(result);
        assertEquals(before, result.getJsonObject("unchanged").getInt("orders"));
        assertEquals(ORDERS, shop.count("select count(*) from sales_order"));
        assertEquals(0, shop.count(HALF));
    }

    @Test
    void twoImportsAtOnceWriteEachOrderOnce() throws Exception {
        String csv = file(ORDERS);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<Callable<JsonObject>> work = IntStream.range(0, 3)
                    .mapToObj(i -> shop.asked(shop.store(csv), Preset.GENERIC, Mapping.none(), shop.shop, false))
                    .map(run -> (Callable<JsonObject>) () -> shop.run(run))
                    .toList();
            int added = 0;
            for (Future<JsonObject> result : threads.invokeAll(work)) {
                figures(result.get());
                added += result.get().getJsonObject("added").getInt("orders");
            }
            assertEquals(ORDERS, added);
        } finally {
            threads.shutdownNow();
        }
        assertEquals(ORDERS, shop.count("select count(*) from sales_order"));
        assertEquals(ORDERS * 2, shop.count("select count(*) from order_line"));
        assertEquals(0, shop.count(HALF));
    }

    private static void figures(JsonObject result) {
        assertEquals(ORDERS * 2, result.getInt("rows"));
        assertEquals(ORDERS, result.getInt("orders"));
        assertEquals(ORDERS / 10, result.getInt("customers"));
        assertEquals(0, result.getInt("rejectedRows"));
    }

    /** Orders of two lines each, the second line of each far from the first. */
    private static String file(int orders) {
        String line = ",2026-01-05 10:00,tea,2,1.50,K";
        return "number,placed_at,sku,quantity,unit_price,customer_number\n"
                + IntStream.range(0, orders * 2)
                        .map(i -> i % orders)
                        .mapToObj(i -> "N" + i + line + i % (orders / 10))
                        .collect(Collectors.joining("\n"));
    }
}
