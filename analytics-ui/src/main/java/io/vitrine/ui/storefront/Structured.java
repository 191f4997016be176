package io.vitrine.ui.storefront;

import io.vitrine.commerce.catalog.ProductDetails;
import io.vitrine.commerce.catalog.VariantView;
import io.vitrine.commerce.content.StoreSetting;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** What pages are about, for machines: schema.org in JSON-LD. */
final class Structured {

    private Structured() {}

    /** As it may stand inside a script element: nothing in it can end the element. */
    static String script(JsonObject data) {
        return data.toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    /**
     * The business behind the shop.
     *
     * @param address the shop's first page
     * @param site the shop's address without a path
     */
    static JsonObject organization(Frame frame, String address, String site, StoreSetting setting) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "Organization")
                .add("name", frame.shop())
                .add("url", address);
        setting.logo().ifPresent(logo -> json.add("logo", site + Tile.media(logo)));
        setting.email().ifPresent(email -> json.add("email", email));
        setting.phone().ifPresent(phone -> json.add("telephone", phone));
        if (!setting.social().isEmpty()) {
            json.add(
                    "sameAs",
                    Json.createArrayBuilder(
                            setting.social().values().stream().sorted().toList()));
        }
        return json.build();
    }

    /** A page's subject and the way to it. */
    static JsonObject together(JsonObject subject, List<Step> way) {
        JsonArrayBuilder steps = Json.createArrayBuilder();
        for (int i = 0; i < way.size(); i++) {
            steps.add(Json.createObjectBuilder()
                    .add("@type", "ListItem")
                    .add("position", i + 1)
                    .add("name", way.get(i).name())
                    .add("item", way.get(i).address()));
        }
        return Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add(
                        "@graph",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder(subject).remove("@context"))
                                .add(Json.createObjectBuilder()
                                        .add("@type", "BreadcrumbList")
                                        .add("itemListElement", steps)))
                .build();
    }

    /** A page on the way to another. */
    record Step(String name, String address) {}

    /**
     * A product with an offer for each variant that has a price.
     *
     * @param address the product's page
     * @param site the shop's address without a path
     */
    static JsonObject product(
            ProductDetails product, String name, String description, String shop, String address, String site) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "Product")
                .add("name", name)
                .add("url", address);
        if (!description.isBlank()) {
            json.add("description", description);
        }
        product.reference().ifPresent(reference -> json.add("mpn", reference));
        product.media().stream()
                .filter(media -> media.contentType().startsWith("image/"))
                .findFirst()
                .ifPresent(picture -> json.add("image", site + Tile.media(picture.sha256())));
        JsonArrayBuilder offers = Json.createArrayBuilder();
        product.summary().variants().stream()
                .filter(VariantView::active)
                .forEach(variant -> variant.price()
                        .ifPresent(price -> offers.add(Json.createObjectBuilder()
                                .add("@type", "Offer")
                                .add("sku", variant.sku())
                                .add("price", price.amount().toPlainString())
                                .add("priceCurrency", price.currency().getCurrencyCode())
                                .add("availability", Availability.schema(variant.badge()))
                                .add("url", address)
                                .add(
                                        "seller",
                                        Json.createObjectBuilder()
                                                .add("@type", "Organization")
                                                .add("name", shop)))));
        return json.add("offers", offers).build();
    }
}
