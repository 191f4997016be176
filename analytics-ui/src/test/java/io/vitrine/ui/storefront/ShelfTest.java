package io.vitrine.ui.storefront;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.catalog.Badge;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.catalog.VariantView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShelfTest {

    @Test
    void twoOptionsMakeATableWithTheColoursDownAndTheSizesInOrder() {
        Shelf shelf = Shelf.of(List.of(
                sold("S-100", "size", "100", "colour", "Sand"),
                sold("B-100", "size", "100", "colour", "Black"),
                sold("B-36", "size", "36", "colour", "Black")));
        assertTrue(shelf.table());
        assertEquals("colour", shelf.down());
        assertEquals(List.of("Sand", "Black"), shelf.rows());
        assertEquals(List.of("36", "100"), shelf.columns());
        assertEquals("B-36", shelf.at("Black", "36").orElseThrow().sku());
        assertEquals(Optional.empty(), shelf.at("Sand", "36"));
    }

    @Test
    void variantsThatATableWouldHideMakeAList() {
        Shelf twice = Shelf.of(
                List.of(sold("A", "size", "36", "colour", "Black"), sold("B", "size", "36", "colour", "Black")));
        assertFalse(twice.table(), "two in one place");
        Shelf three = Shelf.of(List.of(sold("A", "size", "36", "colour", "Black"), sold("B", "width", "H")));
        assertFalse(three.table(), "three options");
    }

    @Test
    void oneOptionMakesAListOfItsValues() {
        Shelf shelf = Shelf.of(List.of(sold("S", "volume", "50 ml"), sold("L", "volume", "200 ml")));
        assertFalse(shelf.table());
        assertEquals("volume", shelf.down());
        assertEquals(List.of("50 ml", "200 ml"), shelf.rows());
        assertEquals("L", shelf.at("200 ml", "").orElseThrow().sku());
    }

    @Test
    void aThingWithoutOptionsGoesByItsSku() {
        assertEquals(List.of("ONE"), Shelf.of(List.of(sold("ONE"))).rows());
    }

    private static VariantView sold(String sku, String... options) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < options.length; i += 2) {
            pairs.put(options[i], options[i + 1]);
        }
        return new VariantView(
                new VariantId(UUID.randomUUID()),
                new ProductId(UUID.randomUUID()),
                sku,
                pairs,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                true,
                Badge.IN_STOCK,
                10);
    }
}
