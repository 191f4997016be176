package io.vitrine.commerce.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.catalog.CatalogShop;
import io.vitrine.commerce.catalog.Price;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PriceRowsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T00:00:00Z");

    private final CatalogShop shop = new CatalogShop();
    private final VariantId boot = shop.sells("BOOT", "100");
    private final ProductId product = product(boot);
    private final PriceRows rows = new PriceRows(shop.database, CatalogShop.CLOCK);

    @Test
    void aPriceIsKeptAsItWasWrittenUntilItIsRemoved() {
        PriceTier tier = tier(10, Optional.of("retailers"), Optional.of(MONDAY), Optional.of(TUESDAY));
        PriceId id = new PriceId(shop.ids.next());
        assertTrue(shop.in(() -> rows.add(id, product, tier)));
        assertTrue(shop.in(() -> rows.prices(product)).contains(new PriceView(id, tier)));
        assertFalse(shop.in(() -> rows.remove(id, product(shop.sells("OTHER", "1")))));
        assertTrue(shop.in(() -> rows.remove(id, product)));
        assertEquals(1, shop.in(() -> rows.prices(product)).size());
    }

    @Test
    void noTwoPricesSayTheSame() {
        PriceTier tier = tier(10, Optional.empty(), Optional.empty(), Optional.empty());
        assertTrue(shop.in(() -> rows.add(new PriceId(shop.ids.next()), product, tier)));
        Problem refused =
                assertThrows(Problem.class, () -> shop.in(() -> rows.add(new PriceId(shop.ids.next()), product, tier)));
        assertEquals(409, refused.status());
    }

    @Test
    void aVariantOfAnotherProductIsNotPriced() {
        ProductId other = product(shop.sells("OTHER", "1"));
        PriceTier tier = tier(10, Optional.empty(), Optional.empty(), Optional.empty());
        assertFalse(shop.in(() -> rows.add(new PriceId(shop.ids.next()), other, tier)));
    }

    @Test
    void costsHaveAHistory() {
        assertTrue(shop.in(() -> rows.addCost(shop.ids.next(), product, cost("40", MONDAY))));
        assertTrue(shop.in(() -> rows.addCost(shop.ids.next(), product, cost("42.125", TUESDAY))));
        List<CostView> costs = shop.in(() -> rows.costs(product));
        assertEquals(List.of(cost("42.125", TUESDAY), cost("40", MONDAY)), costs);
        assertEquals(
                409,
                assertThrows(
                                Problem.class,
                                () -> shop.in(() -> rows.addCost(shop.ids.next(), product, cost("1", MONDAY))))
                        .status());
    }

    @Test
    void aTierThatMakesNoSenseIsRefusedByItsField() {
        assertEquals("fromQuantity", wrong(() -> tier(0, Optional.empty(), Optional.empty(), Optional.empty())));
        assertEquals(
                "customerGroup", wrong(() -> tier(1, Optional.of("a\u202eb"), Optional.empty(), Optional.empty())));
        assertEquals("validUntil", wrong(() -> tier(1, Optional.empty(), Optional.of(TUESDAY), Optional.of(MONDAY))));
        assertEquals("validFrom", wrong(() -> tier(1, Optional.empty(), Optional.of(Instant.MAX), Optional.empty())));
    }

    private static String wrong(Runnable making) {
        return assertThrows(Problem.class, making::run).errors().get(0).field();
    }

    private ProductId product(VariantId variant) {
        return shop.productOf(variant);
    }

    private PriceTier tier(int from, Optional<String> group, Optional<Instant> begin, Optional<Instant> end) {
        return new PriceTier(boot, new Price(new BigDecimal("9.99"), CatalogShop.RAND), from, group, begin, end);
    }

    private CostView cost(String amount, Instant from) {
        return new CostView(boot, new Price(new BigDecimal(amount), CatalogShop.RAND), from);
    }
}
