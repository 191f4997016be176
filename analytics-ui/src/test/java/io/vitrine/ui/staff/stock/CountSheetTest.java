package io.vitrine.ui.staff.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vitrine.commerce.catalog.Article;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.commerce.catalog.VariantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CountSheetTest {

    private final CountSheet sheet = new CountSheet();
    private final Article boot = article("B-1");
    private final Article lace = article("L-1");

    @Test
    void theArticleThatWasScannedLastStandsFirst() {
        sheet.count(boot, 1);
        sheet.count(lace, 1);
        sheet.count(boot, 1);
        assertEquals(
                List.of("B-1 2", "L-1 1"),
                sheet.newestFirst().stream()
                        .map(line -> line.article().sku() + " " + line.counted())
                        .toList());
        assertEquals(3, sheet.pieces());
    }

    @Test
    void nobodyCountsLessThanNothingAndNothingIsAlsoACount() {
        sheet.count(boot, -1);
        assertEquals(0, sheet.counted(boot));
        assertEquals(1, sheet.taken().size());
        sheet.remove(boot);
        assertEquals(List.of(), sheet.taken());
    }

    private static Article article(String sku) {
        return new Article(
                new VariantId(UUID.randomUUID()),
                new ProductId(UUID.randomUUID()),
                sku,
                "Thing",
                "",
                Optional.empty(),
                true);
    }
}
