package io.vitrine.launcher.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    private static final Instant FIRST_START = Instant.parse("2026-09-10T12:00:00Z");
    private static final int BUSINESSES = 3;
    private static final int LOCATIONS = 15;

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    @TempDir
    Path directory;

    private PretendServer server;

    @BeforeEach
    void start() throws Exception {
        server = new PretendServer();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void theFirstStartMakesThreeBusinessesWithTheirLocationsAndOrders() throws Exception {
        create(FIRST_START);
        assertEquals(BUSINESSES, server.signedUp());
        assertEquals(LOCATIONS, server.locations());
        assertEquals(LOCATIONS, server.imports());
        assertTrue(server.importedRows() > 10_000, "rows: " + server.importedRows());
    }

    @Test
    void aLaterStartAddsOnlyTheMissingDays() throws Exception {
        create(FIRST_START);
        long before = server.importedRows();
        create(FIRST_START.plusSeconds(3600));
        assertEquals(BUSINESSES, server.signedUp());
        assertEquals(LOCATIONS, server.locations());
        assertTrue(server.importedRows() - before < before / 50, "rows: " + (server.importedRows() - before));
    }

    @Test
    void theShopsSellWhatTheOrdersNameAndAreFilledOnce() throws Exception {
        create(FIRST_START);
        int products = server.products();
        long pieces = server.pieces();
        assertTrue(products >= BUSINESSES * 6, "products: " + products);
        for (Business business : Businesses.all()) {
            business.products().forEach(product -> assertTrue(server.sells(product.sku()), product.sku()));
        }
        create(FIRST_START.plusSeconds(3600));
        assertEquals(products, server.products());
        assertEquals(pieces, server.pieces());
    }

    @Test
    void behindEveryShopThereIsWorkAndItIsMadeOnce() throws Exception {
        create(FIRST_START);
        Map<String, Integer> work = Map.of(
                "POST /api/suppliers", 3 * BUSINESSES,
                "POST /api/purchase-orders", 13,
                "POST /api/purchase-orders/*/receipts", 6,
                "POST /api/production-batches", 3,
                "POST /api/inventory/lots/*/checks", 2,
                "POST /api/carts/*/checkout", 26,
                "POST /api/returns", BUSINESSES);
        work.forEach((kind, times) -> assertEquals(times, server.made(kind), kind));
        assertTrue(server.made("PUT /api/inventory/reorder-points") > 10);
        create(FIRST_START.plusSeconds(3600));
        work.forEach((kind, times) -> assertEquals(times, server.made(kind), kind));
    }

    @Test
    void nothingLiesInTheFuture() throws Exception {
        create(FIRST_START);
        assertTrue(server.latest().compareTo("2026-09-10 17:30:00") <= 0, server.latest());
    }

    @Test
    void aRefusalIsOneLine() {
        server.refuseImports();
        DemoFailure failure = assertThrows(DemoFailure.class, () -> create(FIRST_START));
        assertEquals("POST /api/imports answered 422: no such location", failure.line());
    }

    private void create(Instant now) throws DemoFailure {
        new Demo(server.port(), "localhost", Clock.fixed(now, ZoneOffset.UTC), "key", step -> {})
                .create(directory.resolve("demo.properties"));
    }
}
