package io.vitrine.commerce.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vitrine.commerce.catalog.CatalogShop;
import io.vitrine.commerce.catalog.VariantId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PricesTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final CatalogShop shop = new CatalogShop();
    private final VariantId boot = shop.sells("BOOT", "100");

    @Test
    void theLargestQuantityThatIsReachedDecides() {
        price("ZAR", "90", 10, null, "-infinity", "infinity");
        price("ZAR", "80", 100, null, "-infinity", "infinity");
        assertEquals("100.0000", of(boot, 9, "ZAR", null));
        assertEquals("90.0000", of(boot, 10, "ZAR", null));
        assertEquals("80.0000", of(boot, 100_000, "ZAR", null));
    }

    @Test
    void aGroupHasItsOwnPrice() {
        price("ZAR", "70", 1, "retailers", "-infinity", "infinity");
        price("ZAR", "60", 10, "retailers", "-infinity", "infinity");
        price("ZAR", "50", 10, null, "-infinity", "infinity");
        assertEquals("70.0000", of(boot, 9, "ZAR", "retailers"));
        assertEquals("60.0000", of(boot, 10, "ZAR", "retailers"));
        assertEquals("100.0000", of(boot, 1, "ZAR", "friends"));
        assertEquals("50.0000", of(boot, 10, "ZAR", null));
    }

    @Test
    void aDatedPriceHoldsFromItsBeginningToItsEnd() {
        price("ZAR", "75", 1, null, "2026-11-20T12:00:00Z", "2026-11-21T12:00:00Z");
        assertEquals("75.0000", of(boot, 1, "ZAR", null));
        assertEquals("100.0000", at(NOW.minusMillis(1)));
        assertEquals("100.0000", at(Instant.parse("2026-11-21T12:00:00Z")));
    }

    @Test
    void whatHasNoPriceInACurrencyIsAbsent() {
        price("USD", "5.5", 1, null, "-infinity", "infinity");
        assertEquals("5.5000", of(boot, 1, "USD", null));
        assertEquals("none", of(boot, 1, "EUR", null));
        assertEquals("none", of(new VariantId(UUID.randomUUID()), 1, "ZAR", null));
    }

    private String at(Instant time) {
        return of(boot, 1, "ZAR", null, time);
    }

    private String of(VariantId variant, int quantity, String currency, @Nullable String group) {
        return of(variant, quantity, currency, group, NOW);
    }

    /** What carts and orders are offered. */
    private String of(VariantId variant, int quantity, String currency, @Nullable String group, Instant time) {
        return shop.text(
                "select unit_price from offer(array[cast(? as uuid)], array[cast(? as int)], ?, nullif(?, ''), cast(? as timestamptz))"
                        + " where unit_price is not null",
                variant.value(),
                quantity,
                currency,
                group == null ? "" : group,
                time.toString());
    }

    private void price(String currency, String amount, int from, @Nullable String group, String begin, String end) {
        String forGroup = group == null ? "" : group;
        shop.execute("""
                insert into variant_price (id, variant_id, currency, amount, from_quantity, customer_group, valid_from,
                                           valid_until, created_at)
                values (gen_random_uuid(), ?, ?, cast(? as numeric), ?, nullif(?, ''), cast(? as timestamptz),
                        cast(? as timestamptz), now())""", boot.value(), currency, amount, from, forGroup, begin, end);
    }
}
