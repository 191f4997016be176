package io.vitrine.commerce.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProductsTest {

    private final CatalogShop shop = new CatalogShop();

    @Test
    void aProductIsFoundWithItsVariantsPricesAndBadges() {
        Map<String, String> options = new LinkedHashMap<>(Map.of("size", "40"));
        options.put("colour", "Black");
        ProductDetails sole = shop.add(CatalogShop.aProduct(
                "Sole", CatalogShop.aVariant("S-1", options, "199.5"), CatalogShop.aVariant("S-2", Map.of(), "250")));
        VariantId first = sole.summary().variants().get(0).id();
        shop.stock(first, 3);
        ProductDetails found = shop.in(() -> shop.products.find("sole", false)).orElseThrow();
        VariantView variant = found.summary().variants().get(0);
        assertEquals(List.of("size", "colour"), List.copyOf(variant.options().keySet()), "in the order of the staff");
        assertEquals("199.50", variant.price().orElseThrow().amount().toPlainString());
        assertEquals(Badge.LIMITED, variant.badge());
        assertEquals(Badge.OUT_OF_STOCK, found.summary().variants().get(1).badge());
        assertEquals(
                "Sole 40, Black true true",
                shop.text(
                        "select name || ' ' || on_sale || ' ' || tracked from offer(array[cast(? as uuid)], array[1], 'ZAR', null, now())",
                        first.value()));
    }

    @Test
    void aDraftIsSeenByTheStaffOnly() {
        ProductDraft draft = CatalogShop.aProduct("Secret", VariantDraft.of("X-1"));
        ProductDetails added = shop.add(draft);
        shop.execute("update product set status = 'DRAFT'");
        assertTrue(
                shop.in(() -> shop.products.find(added.summary().id(), false)).isEmpty());
        assertEquals(List.of(), shop.page(ProductSearch.newest(20)).products());
        assertTrue(shop.in(() -> shop.products.find("secret", true)).isPresent());
    }

    @Test
    void aChangeRaisesTheVersionAndKeepsTheVariants() {
        ProductDetails before = shop.add(CatalogShop.aProduct("Boot", CatalogShop.aVariant("B-1", Map.of(), "10")));
        List<VariantDraft> more = new ArrayList<>(before.draft().variants());
        more.add(CatalogShop.aVariant("B-2", Map.of("size", "41"), "11"));
        ProductDetails after = shop.change(before.summary().id(), before.draft().with("boot", more));
        assertEquals(1, after.summary().version());
        assertEquals(
                before.summary().variants().get(0).id(),
                after.summary().variants().get(0).id());
        assertEquals(2, shop.count("select count(*) from variant_price"), "prices that were not named stay");
        assertEquals("10.00", after.summary().priceFrom().orElseThrow().amount().toPlainString());
    }

    @Test
    void addressesAreMadeApartAndSkusAreTakenOnce() {
        shop.add(CatalogShop.aProduct("Boot", VariantDraft.of("B-1")));
        assertEquals(
                "boot-2",
                shop.add(CatalogShop.aProduct("Bóot!", VariantDraft.of("B-2")))
                        .summary()
                        .slug());
        Problem taken = assertThrows(
                Problem.class,
                () -> shop.add(CatalogShop.aProduct(
                        "Shoe", VariantDraft.of("B-9"), CatalogShop.aVariant("B-1", Map.of("size", "1"), "1"))));
        assertEquals("variants[1].sku", taken.errors().get(0).field());
        assertEquals(2, shop.count("select count(*) from product"), "nothing of it stays");
    }

    @Test
    void whatIsStockedIsNotDeleted() {
        VariantId variant = shop.sells("T-1", "5");
        shop.stock(variant, 1);
        ProductId product = shop.productOf(variant);
        Problem refused = assertThrows(
                Problem.class,
                () -> shop.in(() -> ProductWriting.refusing(() -> {
                    shop.products.delete(product);
                    return true;
                })));
        assertEquals(409, refused.status());
        assertEquals("in-use", refused.code());
    }

    @Test
    void aFilterAsksForOneVariantThatHasItAll() {
        VariantDraft black40 = CatalogShop.aVariant("F-1", Map.of("colour", "Black", "size", "40"), "10");
        VariantDraft blue41 = CatalogShop.aVariant("F-2", Map.of("colour", "Blue", "size", "41"), "12");
        ProductDetails sole = shop.add(CatalogShop.aProduct("Sole", black40, blue41));
        shop.add(CatalogShop.aProduct("Lace", CatalogShop.aVariant("L-1", Map.of("colour", "Black"), "2")));
        assertEquals(List.of("Lace", "Sole"), names(filtered(false, Map.of("colour", List.of("Black")))));
        assertEquals(List.of(), names(filtered(false, Map.of("colour", List.of("Black"), "size", List.of("41")))));
        assertEquals(
                List.of("Sole"),
                names(filtered(false, Map.of("colour", List.of("Black", "Blue"), "size", List.of("41")))));
        assertEquals(List.of(), names(filtered(true, Map.of("colour", List.of("Black")))));
        shop.stock(sole.summary().variants().get(1).id(), 9);
        assertEquals(List.of(), names(filtered(true, Map.of("colour", List.of("Black")))), "the blue one is there");
        ProductPage there = filtered(true, Map.of("colour", List.of("Blue")));
        assertEquals(List.of("Sole"), names(there));
        assertEquals(Map.of("Black", 1L, "Blue", 1L), there.counts().get("colour"));
        assertEquals(Map.of("IN_STOCK", 1L), there.counts().get("availability"));
    }

    @Test
    void everyOrderOfAListComesPageByPageWithoutGapOrRepetition() {
        for (int i = 0; i < 23; i++) {
            shop.add(CatalogShop.aProduct(
                    "Boot " + (char) ('a' + i % 7), CatalogShop.aVariant("P-" + i, Map.of(), String.valueOf(i % 5))));
        }
        for (ProductSort sort : ProductSort.values()) {
            List<String> walked = new ArrayList<>();
            Optional<String> after = Optional.empty();
            do {
                ProductPage page = shop.page(new ProductSearch(
                        Optional.of("boot"),
                        Optional.empty(),
                        Map.of(),
                        false,
                        Optional.empty(),
                        Optional.of(sort),
                        false,
                        after,
                        4));
                page.products().forEach(product -> walked.add(key(sort, product)));
                after = page.next();
            } while (after.isPresent());
            assertEquals(23, walked.size(), sort.text());
            List<String> sorted = new ArrayList<>(walked);
            sorted.sort(sort == ProductSort.DEAREST ? java.util.Comparator.reverseOrder() : null);
            if (sort != ProductSort.NEWEST && sort != ProductSort.RELEVANCE) {
                assertEquals(sorted, walked, sort.text());
            }
        }
    }

    private static String key(ProductSort sort, ProductSummary product) {
        return sort == ProductSort.NAME
                ? product.name()
                : product.priceFrom().orElseThrow().amount().toPlainString();
    }

    private ProductPage filtered(boolean available, Map<String, List<String>> filters) {
        return shop.page(new ProductSearch(
                Optional.empty(),
                Optional.empty(),
                filters,
                available,
                Optional.empty(),
                Optional.of(ProductSort.NAME),
                true,
                Optional.empty(),
                20));
    }

    private static List<String> names(ProductPage page) {
        return page.products().stream().map(ProductSummary::name).toList();
    }
}
