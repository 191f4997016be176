package io.vitrine.commerce.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The order in which the shop shows things, as people give it. */
@SuppressWarnings("UnnecessaryAssignment") // here is no framework that would do it
class ArrangementTest {

    private final CatalogShop shop = new CatalogShop();
    private final CollectionRows rows = new CollectionRows(shop.database, CatalogShop.CLOCK);
    private final MediaRows media = new MediaRows(shop.database, CatalogShop.CLOCK);

    @Test
    void picturesChangePlacesAndKeepTheirSmallOnes() {
        ProductId boot = add("Boot", "B-1");
        List<String> hashes = List.of(picture(boot, 1), picture(boot, 2), picture(boot, 3));
        shop.in(() -> {
            media.arrange(
                    boot,
                    MediaView.Kind.IMAGE,
                    List.of(
                            new TitledFile(hashes.get(2), " From above "),
                            new TitledFile(hashes.get(0), ""),
                            new TitledFile(hashes.get(1), "Side")));
            return true;
        });
        List<MediaView> shown =
                shop.in(() -> shop.products.find(boot, true)).orElseThrow().media();
        assertEquals(
                List.of(hashes.get(2), hashes.get(0), hashes.get(1)),
                shown.stream().map(MediaView::sha256).toList());
        assertEquals(
                List.of("From above", "", "Side"),
                shown.stream().map(MediaView::title).toList());
        assertTrue(shown.stream().allMatch(file -> file.small().isPresent()));
        assertEquals(
                List.of(hashes.get(2), hashes.get(0), hashes.get(1)),
                shop.in(() -> media.hashes(boot, MediaView.Kind.IMAGE)));
    }

    @Test
    void aProductComesLastInACollectionThatIsNewToItAndStaysWhereItWas() {
        ProductId boot = add("Boot", "B-1");
        ProductId lace = add("Lace", "L-1");
        CollectionId winter = collection("Winter");
        CollectionId gifts = collection("Gifts");
        shop.in(() -> rows.fill(winter, List.of(boot, lace)));
        place(boot, List.of(winter, gifts));
        place(lace, List.of(gifts));
        assertEquals(List.of("Boot"), inside(winter));
        assertEquals(List.of("Boot", "Lace"), inside(gifts));
    }

    @Test
    void aVariantIsFoundByBarcodeNumberAndName() {
        VariantDraft wide = new VariantDraft(
                Optional.empty(),
                "TL-42",
                Map.of("size", "42"),
                Optional.empty(),
                Optional.of("8400000000017"),
                Optional.empty(),
                true,
                true);
        shop.add(CatalogShop.aProduct("Trail_lug sole", wide));
        shop.add(CatalogShop.aProduct("Trail glug", VariantDraft.of("8400000000018")));
        Articles articles = new Articles();
        articles.database = shop.database;
        assertEquals(
                "Trail_lug sole, 42",
                shop.in(() -> articles.scanned(" 8400000000017 ")).orElseThrow().title());
        assertEquals(
                "TL-42", shop.in(() -> articles.scanned("tl-42")).orElseThrow().sku());
        assertEquals(Optional.empty(), shop.in(() -> articles.scanned("TL")));
        assertEquals(
                List.of("TL-42"),
                shop.in(() -> articles.find("l_lug", 10)).stream()
                        .map(Article::sku)
                        .toList(),
                "what stands for any letter elsewhere stands for itself");
    }

    private String picture(ProductId product, int content) {
        return shop.in(() -> {
            byte[] hash = media.store("image/png", new byte[] {(byte) content});
            media.show(product, MediaView.Kind.IMAGE, hash, hash, "", 1, 1);
            return HexFormat.of().formatHex(hash);
        });
    }

    private void place(ProductId product, List<CollectionId> collections) {
        shop.in(() -> {
            rows.place(product, collections);
            return true;
        });
    }

    private List<String> inside(CollectionId collection) {
        return shop.in(() -> rows.inside(collection)).stream()
                .map(NamedSlug::name)
                .toList();
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
