package io.vitrine.ui.storefront;

import static io.vitrine.ui.storefront.Say.say;

import io.vitrine.commerce.catalog.ProductSearch;
import io.vitrine.commerce.catalog.Products;
import io.vitrine.commerce.catalog.ShopWindow;
import io.vitrine.commerce.content.Block;
import io.vitrine.commerce.content.Edition;
import io.vitrine.commerce.content.HomeBlocks;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.ui.kit.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Reads the shop's first page. */
@ApplicationScoped
class Homes {

    private static final int FEATURED = 8;
    private static final int SHAPES = 3;
    private static final int PREVIEW = 155;

    @Inject
    ShopWindow window;

    @Inject
    Products products;

    @Inject
    HomeBlocks blocks;

    @Inject
    HomeSections sections;

    @Inject
    Cards cards;

    @Inject
    Frames frames;

    /** Absent while nothing was published and nothing is on sale. */
    @Transactional
    Optional<Home> find() {
        Optional<Edition> edition = blocks.published();
        if (edition.isPresent()) {
            return Optional.of(written(edition.get().blocks()));
        }
        return window.open() ? Optional.of(plain()) : Optional.empty();
    }

    /** The page as these blocks make it, published or not. */
    @Transactional
    Home written(List<Block> content) {
        List<HomeSection> shown = sections.of(content);
        List<Card> newest =
                cards.of(products.search(ProductSearch.newest(SHAPES)).products());
        Frame frame = frame(preview(content));
        return new Home(
                frame,
                shown,
                frame.shop(),
                "",
                List.of(),
                newest.stream().map(Card::tile).toList(),
                List.of(),
                "");
    }

    private Home plain() {
        Tenant business = Frames.business();
        Formats formats = Frames.formats();
        List<Card> newest =
                cards.of(products.search(ProductSearch.newest(FEATURED)).products());
        long count = window.count();
        String lead =
                say("See what there is, with today's prices and stock, and order in a few minutes. No account needed.");
        Frame frame = frame(lead);
        return new Home(
                frame,
                List.of(),
                say("Welcome to {0}", frame.shop()),
                lead,
                List.of(
                        new Home.Fact(
                                say("On sale"),
                                count == 1 ? say("1 product") : say("{0} products", formats.count(count))),
                        new Home.Fact(
                                say("Prices in"),
                                business.currency()
                                        .getDisplayName(Visit.current().locale())),
                        new Home.Fact(say("Account"), say("Not needed"))),
                newest.stream().limit(SHAPES).map(Card::tile).toList(),
                newest,
                count == 1 ? "" : say("All {0} products", formats.count(count)));
    }

    private Frame frame(String lead) {
        Frame frame = frames.open(Frames.shop(), "/", "/");
        return frame.described(frame.shop() + ". " + lead)
                .about(Structured.script(Structured.organization(
                        frame,
                        frames.address("/"),
                        frames.address(""),
                        Visit.current().setting())));
    }

    /** The first words of the page, for search engines. */
    private static String preview(List<Block> content) {
        Visit visit = Visit.current();
        return content.stream()
                .map(block ->
                        block.content().text(visit.language(), visit.presence().first()))
                .map(text -> text.body().isEmpty() ? text.title() : text.body())
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> Text.preview(text.replaceAll("[*_`>#\\[\\]]|\\([^)]*\\)", ""), PREVIEW))
                .orElse("");
    }
}
