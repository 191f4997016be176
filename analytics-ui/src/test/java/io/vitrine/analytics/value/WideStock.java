package io.vitrine.analytics.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Movements of stock: pieces come, go and are counted. */
record WideStock(WideShop shop, Random random) {

    void write(Handle handle) {
        for (int v = 0; v < shop.variants.size(); v++) {
            for (UUID location : shop.locations) {
                UUID variant = shop.variants.get(v);
                handle.execute(
                        "insert into stock_level (variant_id, location_id, on_hand) values (?, ?, 100000)",
                        variant,
                        location);
                if (v % 4 != 3) {
                    movements(handle, variant, location);
                }
            }
        }
    }

    private void movements(Handle handle, UUID variant, UUID location) {
        entry(handle, shop.moment(WideShop.FIRST.minusDays(2)), variant, location, 30, "RECEIVED", shop.amount(2, 6));
        for (int i = 0; i < 6; i++) {
            Instant at = shop.moment(shop.day());
            boolean in = random.nextInt(3) == 0;
            entry(
                    handle,
                    at,
                    variant,
                    location,
                    in ? 1 + random.nextInt(20) : -1 - random.nextInt(14),
                    in ? "RECEIVED" : "SHIPPED",
                    in ? shop.amount(2, 6) : null);
        }
    }

    private void entry(
            Handle handle,
            Instant at,
            UUID variant,
            UUID location,
            int change,
            String reason,
            @Nullable BigDecimal cost) {
        handle.execute(
                "insert into stock_entry (id, at, variant_id, location_id, change, reason, unit_cost, actor)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 'test')",
                shop.id(shop.recorded(at)),
                WideShop.utc(at),
                variant,
                location,
                change,
                reason,
                cost);
    }
}
