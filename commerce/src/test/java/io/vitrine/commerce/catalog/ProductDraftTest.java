package io.vitrine.commerce.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.problem.Problem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProductDraftTest {

    @Test
    void aNameThatDeceivesTheReaderIsRefused() {
        for (String name :
                List.of("Boot\u202etac", "Bo\u0000ot", "Bo\u2066ot", "\ud800", "A\nB", " ", "x".repeat(201))) {
            assertEquals(List.of("name"), wrong(() -> CatalogShop.aProduct(name, VariantDraft.of("A"))), name);
        }
        assertTrue(PlainText.line("Ñandú 🦤 中文 العربية", 200), "names of all languages are good");
    }

    @Test
    void everyWrongVariantIsNamedByItsPlace() {
        assertEquals(
                List.of("variants[1].sku", "variants[1].options", "variants[2].options"),
                wrong(() -> CatalogShop.aProduct(
                        "Boot",
                        CatalogShop.aVariant("A", Map.of("size", "40"), "1"),
                        CatalogShop.aVariant("A", Map.of("size", "40"), "1"),
                        CatalogShop.aVariant("B", Map.of("Colour", "Black"), "1"))));
        assertEquals(List.of("variants"), wrong(() -> CatalogShop.aProduct("Boot")));
        VariantDraft[] many =
                IntStream.range(0, 1000).mapToObj(i -> VariantDraft.of("S" + i)).toArray(VariantDraft[]::new);
        assertTrue(wrong(() -> CatalogShop.aProduct("Boot", many)).contains("variants"));
    }

    @Test
    void aPriceIsNotNegativeAndNotFinerThanAHundredthOfACent() {
        for (String amount : List.of("-0.01", "0.0000000001", "1.00001", "1000000000")) {
            assertFalse(Price.sensible(new BigDecimal(amount)), amount);
        }
        assertEquals(
                "12.50",
                new Price(new BigDecimal("12.5000000"), CatalogShop.RAND)
                        .amount()
                        .toPlainString());
        assertEquals(
                "0.0125",
                new Price(new BigDecimal("0.0125"), CatalogShop.RAND).amount().toPlainString());
        assertEquals(
                "100.00",
                new Price(new BigDecimal("1E+2"), CatalogShop.RAND).amount().toPlainString());
    }

    @Test
    void wordsOfASearchAreNoSyntax() {
        assertEquals("'cafe':* & 'creme':*", SearchWords.query("  Café: (crème) & ! '\\ "));
        assertEquals("", SearchWords.query("&|!<->':*"));
        assertEquals("field-boot", SearchWords.slug("  Fíeld—Boot!"));
        assertEquals("product", SearchWords.slug("靴"));
    }

    @Test
    void theBadgeSaysWhetherItCanBeHad() {
        assertEquals(Badge.IN_STOCK, Badge.of(true, false, 6));
        assertEquals(Badge.LIMITED, Badge.of(true, true, 5));
        assertEquals(Badge.MADE_TO_ORDER, Badge.of(true, true, 0));
        assertEquals(Badge.OUT_OF_STOCK, Badge.of(true, false, 0));
        assertEquals(Badge.MADE_TO_ORDER, Badge.of(false, true, 0));
        assertEquals(Badge.IN_STOCK, Badge.of(false, false, 0));
    }

    private static List<String> wrong(Runnable making) {
        return assertThrows(Problem.class, making::run).errors().stream()
                .map(Problem.FieldError::field)
                .toList();
    }
}
