package io.vitrine.ui.storefront;

import static io.vitrine.ui.storefront.Say.say;
import static io.vitrine.ui.storefront.Say.to;

import io.vitrine.commerce.catalog.MediaView;
import io.vitrine.commerce.catalog.NamedSlug;
import io.vitrine.commerce.catalog.ProductDetails;
import io.vitrine.commerce.catalog.Products;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.catalog.VariantView;
import io.vitrine.commerce.content.Translations;
import io.vitrine.commerce.pricing.QuantityPrice;
import io.vitrine.commerce.pricing.QuantityPrices;
import io.vitrine.commerce.tax.Seller;
import io.vitrine.commerce.tax.Sellers;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads products for their pages. */
@ApplicationScoped
class ProductViews {

    private static final int PREVIEW = 155;

    @Inject
    Products products;

    @Inject
    QuantityPrices tiers;

    @Inject
    Sellers sellers;

    @Inject
    Cards cards;

    @Inject
    Frames frames;

    /** @throws Problem 404 when nothing on sale has this address */
    @Transactional
    Offered find(String slug) {
        ProductDetails product = products.find(slug).orElseThrow(() -> Problem.notFound("product"));
        List<VariantView> sold = product.summary().variants().stream()
                .filter(VariantView::active)
                .toList();
        Map<VariantId, List<QuantityPrice>> prices =
                tiers.of(sold.stream().map(VariantView::id).toList());
        Formats formats = Frames.formats();
        Fields fields = new Fields(prices, formats, product.leadDays(), product.madeToOrder(), sold.size() == 1);
        Shelf shelf = Shelf.of(sold);
        Translations.Words words = words(product);
        Card card = Card.of(product.summary(), words.name(), formats);
        return new Offered(
                frame(product, words),
                words.name(),
                detail(product, sold),
                Availability.of(product.summary().badge(), product.leadDays()),
                card.from()
                        ? say(
                                "from {0}",
                                formats.price(product.summary()
                                        .priceFrom()
                                        .orElseThrow()
                                        .amount()))
                        : card.price(),
                note(sellers.at(sellers.today())),
                fields.tiers(),
                pictures(product, words.name()),
                Tile.of(product.summary().picture(), slug, words.name()),
                Arrays.stream(words.description().split("\\R+", -1))
                        .filter(line -> !line.isBlank())
                        .toList(),
                product.attributes().entrySet().stream()
                        .map(fact -> new Home.Fact(Listings.label(fact.getKey()), fact.getValue()))
                        .toList(),
                documents(product),
                fields.kinds(shelf),
                fields.rows(shelf),
                related(product),
                formats.money(BigDecimal.ZERO),
                formats.lakh());
    }

    /** Name and description in the language of the page; what is not translated, as the product has it. */
    private Translations.Words words(ProductDetails product) {
        UUID id = product.summary().id().value();
        Optional<Translations.Words> found =
                Optional.ofNullable(cards.names(List.of(id)).get(id));
        return new Translations.Words(
                found.map(Translations.Words::name).orElse(product.summary().name()),
                found.map(Translations.Words::description)
                        .filter(text -> !text.isBlank())
                        .orElse(product.description()));
    }

    private Frame frame(ProductDetails product, Translations.Words words) {
        String path = Card.address(product.summary().slug());
        String site = frames.address("");
        Frame frame = frames.open(words.name(), path, "");
        String description = words.description().isBlank()
                ? say("{0} at {1}", words.name(), frame.shop())
                : Text.preview(words.description(), PREVIEW);
        return frame.described(description)
                .pictured(product.summary()
                        .picture()
                        .map(picture -> site + Tile.media(picture))
                        .orElse(""))
                .about(Structured.script(Structured.together(
                        Structured.product(
                                product, words.name(), words.description(), frame.shop(), site + to(path), site),
                        List.of(
                                new Structured.Step(say("Home"), site + to("/")),
                                new Structured.Step(say("All products"), site + to("/products")),
                                new Structured.Step(words.name(), site + to(path))))));
    }

    private static String detail(ProductDetails product, List<VariantView> sold) {
        List<String> parts = new ArrayList<>();
        product.reference().ifPresent(parts::add);
        if (sold.size() == 1 && product.reference().isEmpty()) {
            parts.add(sold.get(0).sku());
        }
        product.collections().stream().map(NamedSlug::name).findFirst().ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    private static String note(Seller seller) {
        if (!seller.place().registered()) {
            return say("A piece.");
        }
        return seller.pricesHoldTax() ? say("A piece, with tax.") : say("A piece, before tax.");
    }

    private static List<Offered.Picture> pictures(ProductDetails product, String name) {
        return product.media().stream()
                .filter(media -> media.kind() == MediaView.Kind.IMAGE)
                .map(media -> new Offered.Picture(
                        Tile.media(media.sha256()),
                        Tile.media(media.small().orElse(media.sha256())),
                        media.title().isBlank() ? name : media.title(),
                        media.width().orElse(0),
                        media.height().orElse(0)))
                .toList();
    }

    private static List<Offered.Document> documents(ProductDetails product) {
        return product.media().stream()
                .filter(media -> media.kind() == MediaView.Kind.DOCUMENT)
                .map(media -> new Offered.Document(
                        Tile.media(media.sha256()),
                        media.title().isBlank() ? say("Document") : media.title(),
                        media.contentType()
                                .substring(media.contentType().lastIndexOf('/') + 1)
                                .toUpperCase(Locale.ROOT)))
                .toList();
    }

    private List<Card> related(ProductDetails product) {
        return cards.of(product.related().stream()
                .limit(4)
                .flatMap(other -> products.find(other.slug()).stream())
                .map(ProductDetails::summary)
                .toList());
    }
}
