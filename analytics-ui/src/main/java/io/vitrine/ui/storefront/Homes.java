package io.vitrine.ui.storefront;

import io.vitrine.commerce.catalog.ProductSearch;
import io.vitrine.commerce.catalog.Products;
import io.vitrine.commerce.catalog.ShopWindow;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.ui.kit.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the shop's first page. */
@ApplicationScoped
class Homes {

    private static final int FEATURED = 8;
    private static final int SHAPES = 3;

    @Inject
    ShopWindow window;

    @Inject
    Products products;

    @Inject
    Frames frames;

    /** Absent while nothing is on sale. */
    @Transactional
    Optional<Home> find() {
        return window.open() ? Optional.of(home()) : Optional.empty();
    }

    private Home home() {
        Tenant business = Frames.business();
        Formats formats = Frames.formats();
        List<Card> cards = products.search(ProductSearch.newest(FEATURED)).products().stream()
                .map(product -> Card.of(product, formats))
                .toList();
        long count = window.count();
        String lead =
                "See what there is, with today's prices and stock, and order in a few minutes. No account needed.";
        return new Home(
                frames.open(business.name(), "/", "/")
                        .described(business.name() + ". " + lead)
                        .about(Structured.script(Json.createObjectBuilder()
                                .add("@context", "https://schema.org")
                                .add("@type", "Organization")
                                .add("name", business.name())
                                .add("url", frames.address("/"))
                                .build())),
                "Welcome to " + business.name(),
                lead,
                List.of(
                        new Home.Fact("On sale", count == 1 ? "1 product" : formats.count(count) + " products"),
                        new Home.Fact("Prices in", business.currency().getDisplayName(Locale.ENGLISH)),
                        new Home.Fact("Account", "Not needed")),
                cards.stream().limit(SHAPES).map(Card::tile).toList(),
                cards,
                count == 1 ? "" : "All " + formats.count(count) + " products");
    }
}
