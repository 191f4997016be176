package io.vitrine.commerce.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.commerce.catalog.CatalogShop;
import io.vitrine.core.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BlocksTest {

    private final CatalogShop shop = new CatalogShop();
    private final BlockRows rows = new BlockRows(shop.database, CatalogShop.CLOCK);

    @Test
    void anEditionStaysWhileTheDraftGoesOn() {
        BlockId hero = add(text(BlockKind.HERO, "First"));
        BlockId mission = add(text(BlockKind.MISSION, "Why"));
        assertEquals(1, publish());
        assertEquals(new PageState(1, false), shop.in(rows::state));
        shop.in(() -> {
            rows.change(hero, text(BlockKind.HERO, "Second"), rows.revise());
            rows.arrange(List.of(mission, hero));
            return true;
        });
        assertEquals(new PageState(1, true), shop.in(rows::state));
        assertEquals(List.of("Why", "Second"), titles(shop.in(rows::all)));
        assertEquals(
                List.of("First", "Why"),
                titles(shop.in(rows::edition).orElseThrow().blocks()));
        int seen = shop.in(() -> rows.find(hero)).orElseThrow().version();
        shop.in(() -> {
            rows.replace(rows.edition().orElseThrow().blocks(), rows.revise());
            return true;
        });
        assertEquals(List.of("First", "Why"), titles(shop.in(rows::all)));
        assertFalse(shop.in(rows::state).changed());
        assertTrue(shop.in(() -> rows.find(hero)).orElseThrow().version() > seen, "an old version never comes back");
        assertThrows(
                RuntimeException.class,
                () -> shop.execute("update store_edition set blocks = '[]'"),
                "published is published");
        assertThrows(RuntimeException.class, () -> shop.execute("delete from store_edition"));
    }

    @Test
    void aBlockComesBackAsItWasWritten() {
        BlockDraft written = new BlockDraft(
                BlockKind.TESTIMONIALS,
                Map.of(
                        "en",
                        new BlockText("Said", "", "", "", List.of(new BlockText.Point("A buyer", "“Good” \\ <b> ñ")))),
                Optional.of("/products?q=a"),
                Optional.of("0".repeat(64)),
                Featured.NEWEST);
        BlockId id = add(written);
        assertEquals(written, shop.in(() -> rows.find(id)).orElseThrow().content());
        assertEquals("Said", written.text("es", "en").title(), "what is not said in Spanish is said in English");
    }

    @Test
    void linksLeadIntoTheShopOrBySafeWays() {
        for (String good :
                List.of("/", "/products", "/products?collection=new&sort=name", "https://a.example/b?c=d#e")) {
            assertTrue(BlockDraft.safe(good), good);
        }
        for (String bad : List.of(
                "javascript:alert(1)",
                "//a.example",
                "/\\a.example",
                "http://a.example",
                "https://a.example/\"x",
                "data:x",
                "",
                "/a b",
                "https://",
                "/" + "x".repeat(400),
                "\thttps://a.example",
                "https://a.example\n.b")) {
            assertFalse(BlockDraft.safe(bad), bad);
        }
    }

    @Test
    void whatIsTooLongOrTurnsTheDirectionIsRefused() {
        assertThrows(Problem.class, () -> text(BlockKind.TEXT, "x".repeat(161)));
        assertThrows(Problem.class, () -> text(BlockKind.TEXT, "a\u202eb"));
        assertThrows(Problem.class, () -> text(BlockKind.TEXT, "two\nlines"));
        assertThrows(
                Problem.class,
                () -> new BlockDraft(
                        BlockKind.TEXT,
                        Map.of("English", BlockText.EMPTY),
                        Optional.empty(),
                        Optional.empty(),
                        Featured.NEWEST));
    }

    private BlockId add(BlockDraft draft) {
        BlockId id = new BlockId(shop.ids.next());
        return shop.in(() -> {
            rows.add(id, draft, rows.revise());
            return id;
        });
    }

    private int publish() {
        return shop.in(() -> {
            rows.revise();
            return rows.publish(rows.all(), "somebody");
        });
    }

    private static BlockDraft text(BlockKind kind, String title) {
        return BlockDraft.empty(kind).saying("en", new BlockText(title, "", "", "", List.of()));
    }

    private static List<String> titles(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block.content().text("en", "en").title())
                .toList();
    }
}
