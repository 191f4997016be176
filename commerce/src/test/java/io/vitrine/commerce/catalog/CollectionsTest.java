package io.vitrine.commerce.catalog;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Collections, related products and pictures, as the tables keep them. */
class CollectionsTest {

    private final CatalogShop shop = new CatalogShop();
    private final CollectionRows rows = new CollectionRows(shop.database, CatalogShop.CLOCK);
    private final MediaRows media = new MediaRows(shop.database, CatalogShop.CLOCK);

    @Test
    void aCollectionHoldsItsProductsAndListsAreNarrowedByIt() {
        ProductId boot = add("Boot", "B-1");
        ProductId lace = add("Lace", "L-1");
        CollectionId winter = collection("Winter");
        assertEquals(2, shop.in(() -> rows.fill(winter, List.of(lace, boot))));
        assertEquals(1, shop.in(() -> rows.fill(winter, List.of(lace))), "the others are out");
        assertEquals(0, shop.in(() -> rows.fill(winter, List.of(new ProductId(shop.ids.next())))), "nobody has it");
        shop.in(() -> rows.fill(winter, List.of(lace)));
        ProductPage page = shop.page(new ProductSearch(
                Optional.empty(),
                Optional.of("winter"),
                Map.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                20));
        assertEquals(
                List.of("Lace"),
                page.products().stream().map(ProductSummary::name).toList());
        assertEquals(1, shop.in(() -> rows.find(winter)).orElseThrow().products());
        assertEquals(
                409, assertThrows(Problem.class, () -> collection("winter")).status(), "an address is taken once");
    }

    @Test
    void nothingGoesWithItself() {
        ProductId boot = add("Boot", "B-1");
        ProductId lace = add("Lace", "L-1");
        assertEquals(1, shop.in(() -> rows.relate(boot, List.of(lace, boot))));
        assertEquals(
                List.of("lace"),
                shop.in(() -> shop.products.find(boot, false)).orElseThrow().related().stream()
                        .map(NamedSlug::slug)
                        .toList());
    }

    @Test
    void contentIsStoredOnceAndStaysWhenNobodyShowsIt() {
        ProductId boot = add("Boot", "B-1");
        byte[] content = {1, 2, 3};
        byte[] hash = shop.in(() -> media.store("image/png", content));
        assertArrayEquals(hash, shop.in(() -> media.store("image/png", content)));
        assertEquals(1, shop.count("select count(*) from media"));
        assertTrue(shop.in(() -> media.show(boot, MediaView.Kind.IMAGE, hash, hash, "Side", 2, 1)));
        assertTrue(shop.in(() -> media.shown(boot, MediaView.Kind.IMAGE, hash)));
        ProductSummary listed = shop.page(ProductSearch.newest(5)).products().get(0);
        assertEquals(
                shop.in(() -> shop.products.find(boot, false))
                        .orElseThrow()
                        .media()
                        .get(0)
                        .sha256(),
                listed.picture().orElseThrow());
        assertTrue(shop.in(() -> media.hide(boot, MediaView.Kind.IMAGE, hash)));
        assertFalse(shop.in(() -> media.hide(boot, MediaView.Kind.IMAGE, hash)));
        assertArrayEquals(content, shop.in(() -> media.find(hash)).orElseThrow().content());
    }

    @Test
    void aProductShowsThirtyPicturesAtMost() {
        ProductId boot = add("Boot", "B-1");
        for (byte i = 0; i < 30; i++) {
            byte[] hash = shop.in(() -> media.store("image/png", new byte[] {9}));
            assertTrue(shop.in(() -> media.show(boot, MediaView.Kind.IMAGE, hash, null, "", 1, 1)));
        }
        byte[] hash = shop.in(() -> media.store("image/png", new byte[] {9}));
        assertFalse(shop.in(() -> media.show(boot, MediaView.Kind.IMAGE, hash, null, "", 1, 1)));
    }

    private ProductId add(String name, String sku) {
        return shop.add(CatalogShop.aProduct(name, VariantDraft.of(sku)))
                .summary()
                .id();
    }

    private CollectionId collection(String name) {
        CollectionId id = new CollectionId(shop.ids.next());
        shop.in(() -> {
            rows.write(id, new CollectionDraft(name, Optional.empty(), 0));
            return id;
        });
        return id;
    }
}
