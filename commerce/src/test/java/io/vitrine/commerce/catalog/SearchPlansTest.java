package io.vitrine.commerce.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Over 10,000 products the search reads what it needs, and no more. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPlansTest {

    private final CatalogShop shop = new CatalogShop();

    @BeforeAll
    void tenThousandProducts() throws SQLException {
        shop.execute("""
                insert into product (id, slug, name, status, facets, search, search_text, created_at, updated_at)
                select gen_random_uuid(), 'p-' || n, name, 'ACTIVE', array['colour=' || colour],
                       setweight(to_tsvector('simple', lower(name)), 'A'), lower(name), now() - make_interval(mins => n), now()
                from (select n, (array['Field','Dress','Desert','Chelsea','Hiking','Rain','Snow','Riding','Combat','Ankle'])[1 + n % 10]
                             || ' ' || (array['boot','shoe','sandal','slipper','sneaker','loafer','clog','moccasin'])[1 + n / 10 % 8]
                             || ' model' || n / 80 as name,
                             (array['Black','Blue','Red','Green','Tan'])[1 + n % 5] as colour
                      from generate_series(1, 10000) n) made""");
        shop.execute("""
                insert into variant (id, product_id, position, sku, options, created_at)
                select gen_random_uuid(), p.id, v, p.slug || '-' || v,
                       json_build_object('colour', substr(p.facets[1], 8), 'size', cast(38 + v as text)), now()
                from product p, generate_series(0, 2) v""");
        try (Connection owner = shop.owner();
                var statement = owner.createStatement()) {
            statement.execute("analyze " + shop.business.key() + ".product");
            statement.execute("analyze " + shop.business.key() + ".variant");
        }
    }

    @Test
    void theNewestComeFromTheIndexOfTime() {
        String plan = plan(ProductSearch.newest(20), false);
        assertTrue(plan.contains("product_newest"), plan);
        readsNotAllProducts(plan);
        assertFalse(plan.contains("Sort Key: p."), plan);
    }

    @Test
    void wordsComeFromTheIndexOfWords() {
        String plan = plan(ProductSearch.of(Optional.of("hiking moccasin model7"), 20), false);
        assertTrue(plan.contains("product_search"), plan);
        readsNotAllProducts(plan);
    }

    @Test
    void similarWordsComeFromTheIndexOfLetters() {
        String plan = plan(ProductSearch.of(Optional.of("mocasin model77"), 20), true);
        assertTrue(plan.contains("product_typos"), plan);
        readsNotAllProducts(plan);
    }

    @Test
    void filtersComeFromTheIndexOfValues() {
        ProductSearch rare = new ProductSearch(
                Optional.empty(),
                Optional.empty(),
                Map.of("colour", List.of("Purple")),
                false,
                Optional.empty(),
                Optional.of(ProductSort.NAME),
                false,
                Optional.empty(),
                20);
        String plan = plan(rare, false);
        assertTrue(plan.contains("product_facets"), plan);
        readsNotAllProducts(plan);
    }

    @Test
    void wordsAndTheirBeginningsAreFoundAndTypingErrorsAreForgiven() {
        ProductPage found = shop.page(ProductSearch.of(Optional.of("Chels moccasin"), 100));
        assertFalse(found.guessed());
        assertEquals(100, found.products().size());
        assertTrue(found.products().stream().allMatch(product -> product.name().startsWith("Chelsea moccasin")));
        ProductPage forgiven = shop.page(ProductSearch.of(Optional.of("chelsae mocassin"), 20));
        assertTrue(forgiven.guessed());
        assertTrue(forgiven.products().get(0).name().startsWith("Chelsea moccasin"), forgiven.products()::toString);
        assertEquals(
                List.of(),
                shop.page(ProductSearch.of(Optional.of("qqqqzzzz"), 20)).products());
        assertEquals(
                List.of(), shop.page(ProductSearch.of(Optional.of("':*!&"), 20)).products());
    }

    private static void readsNotAllProducts(String plan) {
        assertFalse(plan.contains("Seq Scan on product"), plan);
    }

    private String plan(ProductSearch search, boolean guessed) {
        List<String> lines =
                shop.in(() -> shop.database.tenant().withHandle(handle -> explained(handle, search, guessed)));
        return String.join("\n", lines);
    }

    private List<String> explained(Handle handle, ProductSearch search, boolean guessed) {
        ListRows.ready(handle, search, guessed)
                .getConfig(SqlStatements.class)
                .setTemplateEngine((sql, context) -> "explain " + sql);
        return shop.rows
                .prepared(handle, search, false, Optional.empty(), guessed)
                .mapTo(String.class)
                .list();
    }
}
