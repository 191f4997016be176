package io.vitrine.ui.storefront;

import io.vitrine.commerce.catalog.ProductDetails;
import io.vitrine.commerce.catalog.ProductSearch;
import io.vitrine.commerce.catalog.ProductStatus;
import io.vitrine.commerce.catalog.ProductSummary;
import io.vitrine.commerce.catalog.Products;
import io.vitrine.commerce.content.Block;
import io.vitrine.commerce.content.BlockDraft;
import io.vitrine.commerce.content.BlockKind;
import io.vitrine.commerce.content.BlockText;
import io.vitrine.commerce.content.Featured;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Puts blocks into what is shown, in the language of the page. */
@ApplicationScoped
class HomeSections {

    @Inject
    Products products;

    @Inject
    Cards cards;

    List<HomeSection> of(List<Block> blocks) {
        List<HomeSection> sections = new ArrayList<>();
        for (Block block : blocks) {
            boolean first = sections.stream().noneMatch(HomeSection::first) && titled(block.content());
            List<Card> shown = block.content().kind() == BlockKind.FEATURED
                    ? cards.of(featured(block.content().featured()))
                    : List.of();
            if (block.content().kind() != BlockKind.FEATURED || !shown.isEmpty()) {
                sections.add(section(block, first, shown));
            }
        }
        return sections;
    }

    /** Only an opening is the heading of the whole page. */
    private static boolean titled(BlockDraft block) {
        return block.kind() == BlockKind.HERO;
    }

    private static HomeSection section(Block block, boolean first, List<Card> shown) {
        Visit visit = Visit.current();
        BlockDraft content = block.content();
        BlockText text = content.text(visit.language(), visit.presence().first());
        boolean other = !text.empty() && !content.says(visit.language());
        String link = content.link().orElse("");
        return new HomeSection(
                content.kind().name().toLowerCase(Locale.ROOT),
                "h-" + block.id(),
                first,
                text.title().isEmpty() && content.kind() == BlockKind.FEATURED
                        ? Say.say("New in the shop")
                        : text.title(),
                Markdown.html(text.body()),
                text.points().stream()
                        .map(point -> new HomeSection.Point(point.title(), Markdown.html(point.text())))
                        .toList(),
                text.action(),
                link.startsWith("/") ? Say.to(link) : link,
                content.picture().map(Tile::media).orElse(""),
                text.picture(),
                other ? visit.presence().first() : "",
                shown);
    }

    private List<ProductSummary> featured(Featured featured) {
        return switch (featured.source()) {
            case NEWEST ->
                products.search(ProductSearch.newest(featured.most())).products();
            case COLLECTION ->
                products.search(new ProductSearch(
                                Optional.empty(),
                                featured.collection(),
                                Map.of(),
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                false,
                                Optional.empty(),
                                featured.most()))
                        .products();
            case CHOSEN ->
                featured.products().stream()
                        .limit(featured.most())
                        .flatMap(id -> products.find(id).stream())
                        .map(ProductDetails::summary)
                        .filter(product -> product.status() == ProductStatus.ACTIVE)
                        .toList();
        };
    }
}
