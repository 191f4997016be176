package io.vitrine.analytics.value;

import io.vitrine.analytics.rollup.TestShop;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A business with something in every table that figures come from: half a year around two changes of the clocks, locations in
 * three zones, refunds on later days, cancelled orders, costs that change, products that move between collections. Everything
 * is written down some days after it happened or at once, by a seed.
 */
final class WideShop {

    static final ZoneId ZONE = ZoneId.of("Europe/Madrid");
    static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
    static final int DAYS = 182;
    static final List<String> CHANNELS = List.of("ONLINE", "RETAIL", "WHOLESALE");
    static final List<String> COUNTRIES = List.of("Spain", "France", "Utopia");
    static final List<String> GROUPS = List.of("TRADE", "VIP");

    final TestShop shop = new TestShop("EUR", ZONE.getId());
    final List<UUID> locations = new ArrayList<>();
    final List<UUID> customers = new ArrayList<>();
    final List<String> skus = new ArrayList<>();
    final List<UUID> variants = new ArrayList<>();
    final List<UUID> collections = new ArrayList<>();

    private final Random random;

    WideShop(long seed, int orders) {
        random = new Random(seed);
        shop.write(handle -> {
            things(handle);
            new WideStock(this, random).write(handle);
            WideOrders wide = new WideOrders(this, random);
            for (int i = 0; i < orders; i++) {
                wide.order(handle, i);
            }
        });
    }

    private void things(Handle handle) {
        List<String> zones = List.of("Europe/Madrid", "America/New_York", "Asia/Kolkata");
        for (int i = 0; i < zones.size(); i++) {
            UUID id = id(moment(FIRST.minusDays(9)));
            locations.add(id);
            handle.execute("insert into location values (?, ?, 'SHOP', ?, now())", id, "Place " + i, zones.get(i));
        }
        for (int i = 0; i < 40; i++) {
            UUID id = id(moment(FIRST.minusDays(8)));
            customers.add(id);
            handle.execute(
                    "insert into customer (id, number, name, customer_group, created_at) values (?, ?, ?, ?, now())",
                    id,
                    "C" + i,
                    "=Name \"" + i + "\"",
                    i % 3 == 2 ? null : GROUPS.get(i % 3));
        }
        for (int i = 0; i < 3; i++) {
            UUID id = id(moment(FIRST.minusDays(8)));
            collections.add(id);
            handle.execute("insert into collection values (?, ?, ?, 0, now())", id, "col-" + i, "Collection " + i);
        }
        for (int i = 0; i < 12; i++) {
            product(handle, i);
        }
        handle.execute("update collection_member set valid_from = '-infinity'");
        handle.execute("update customer_group_member set valid_from = '-infinity'");
        handle.execute(
                "update collection_member set valid_until = ? where sku = 'SKU3'", utc(moment(FIRST.plusDays(100))));
        handle.execute("insert into invoice_series values ('A', 1)");
    }

    private void product(Handle handle, int i) {
        UUID product = id(moment(FIRST.minusDays(7)));
        UUID variant = id(moment(FIRST.minusDays(7)));
        skus.add("SKU" + i);
        variants.add(variant);
        handle.execute(
                "insert into product (id, slug, name, status, created_at, updated_at) values (?, ?, ?, 'ACTIVE', now(), now())",
                product,
                "p-" + i,
                "Product " + i);
        handle.execute(
                "insert into variant (id, product_id, position, sku, created_at) values (?, ?, 0, ?, now())",
                variant,
                product,
                "SKU" + i);
        for (int c = 0; c < 3; c++) {
            if (i % 3 == c || i % 5 == c) {
                handle.execute("insert into collection_product values (?, ?, 0)", collections.get(c), product);
            }
        }
        for (int n = 0; n < (i == 11 ? 0 : 1 + i % 3); n++) {
            Instant from = moment(FIRST.plusDays(n * 50L - 20));
            handle.execute(
                    "insert into variant_cost values (?, ?, 'EUR', ?, ?, ?)",
                    id(from),
                    variant,
                    amount(2, 9),
                    utc(from),
                    utc(from.plusSeconds(86_400L * random.nextInt(5))));
        }
    }

    LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    /** Some moment of the day, often near its ends. */
    Instant moment(LocalDate day) {
        LocalTime time = random.nextInt(4) == 0
                ? LocalTime.of(random.nextBoolean() ? 0 : 23, random.nextInt(60))
                : LocalTime.ofSecondOfDay(random.nextInt(86_400));
        return LocalDateTime.of(day, time).atZone(ZONE).toInstant();
    }

    /** When what happened was written down: mostly at once. */
    Instant recorded(Instant at) {
        return random.nextInt(5) == 0 ? at.plusSeconds(random.nextInt(86_400 * 20)) : at;
    }

    BigDecimal amount(int least, int most) {
        return BigDecimal.valueOf(least * 100L + random.nextInt((most - least) * 100), 2);
    }

    /** One that was made at that moment. */
    UUID id(Instant at) {
        long high = at.toEpochMilli() << 16 | 0x7000L | random.nextInt(0x1000);
        return new UUID(high, 0x8000000000000000L | random.nextLong() >>> 2);
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    static BigDecimal part(BigDecimal of, int percent) {
        return of.multiply(BigDecimal.valueOf(percent)).divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP);
    }

    <T> @Nullable T sometimes(T value, int oneIn) {
        return random.nextInt(oneIn) == 0 ? null : value;
    }

    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
