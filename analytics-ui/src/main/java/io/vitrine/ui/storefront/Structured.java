package io.vitrine.ui.storefront;

import io.vitrine.commerce.catalog.ProductDetails;
import io.vitrine.commerce.catalog.VariantView;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

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
     * A product with an offer for each variant that has a price.
     *
     * @param address the product's page
     * @param site the shop's address without a path
     */
    static JsonObject product(ProductDetails product, String shop, String address, String site) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "Product")
                .add("name", product.summary().name())
                .add("url", address);
        if (!product.description().isBlank()) {
            json.add("description", product.description());
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
