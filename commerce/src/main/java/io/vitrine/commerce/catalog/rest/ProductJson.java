package io.vitrine.commerce.catalog.rest;

import io.vitrine.commerce.catalog.Badge;
import io.vitrine.commerce.catalog.MediaView;
import io.vitrine.commerce.catalog.NamedSlug;
import io.vitrine.commerce.catalog.Price;
import io.vitrine.commerce.catalog.ProductDetails;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.commerce.catalog.ProductPage;
import io.vitrine.commerce.catalog.ProductSummary;
import io.vitrine.commerce.catalog.VariantView;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;

/** Products as JSON. What they cost the business and how many there are stands in what the staff sees only. */
final class ProductJson {

    private ProductJson() {}

    static JsonObject write(ProductPage page, boolean staff) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        page.products().forEach(product -> data.add(summary(product, staff)));
        JsonObjectBuilder json = Json.createObjectBuilder().add("data", data);
        page.next().ifPresentOrElse(next -> json.add("next", next), () -> json.add("next", JsonValue.NULL));
        if (page.guessed()) {
            json.add("similar", true);
        }
        if (!page.counts().isEmpty()) {
            JsonObjectBuilder counts = Json.createObjectBuilder();
            page.counts().forEach((name, values) -> {
                JsonObjectBuilder ofName = Json.createObjectBuilder();
                values.forEach(ofName::add);
                counts.add(name, ofName);
            });
            json.add("counts", counts);
        }
        return json.build();
    }

    static JsonObject write(ProductDetails product, boolean staff) {
        JsonObjectBuilder json = summary(product.summary(), staff)
                .add("description", product.description())
                .add("taxCategory", product.taxCategory().name())
                .add("madeToOrder", product.madeToOrder())
                .add("attributes", pairs(product.attributes()))
                .add("updatedAt", product.updatedAt().toString())
                .add("images", media(product.media(), MediaView.Kind.IMAGE))
                .add("documents", media(product.media(), MediaView.Kind.DOCUMENT))
                .add("collections", named(product.collections(), false))
                .add("related", named(product.related(), true));
        product.reference().ifPresent(reference -> json.add("reference", reference));
        product.taxCode().ifPresent(code -> json.add("taxCode", code));
        product.leadDays().ifPresent(days -> json.add("leadDays", days));
        return json.build();
    }

    private static JsonObjectBuilder summary(ProductSummary product, boolean staff) {
        JsonArrayBuilder variants = Json.createArrayBuilder();
        product.variants().forEach(variant -> variants.add(variant(variant, staff)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", product.id().toString())
                .add("slug", product.slug())
                .add("name", product.name())
                .add("status", product.status().name())
                .add("version", product.version())
                .add("createdAt", product.createdAt().toString())
                .add("availability", product.badge().name());
        product.priceFrom().ifPresent(price -> json.add("priceFrom", price(price)));
        product.picture().ifPresent(picture -> json.add("image", "/media/" + picture));
        return json.add("variants", variants);
    }

    private static JsonObjectBuilder variant(VariantView variant, boolean staff) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", variant.id().toString())
                .add("sku", variant.sku())
                .add("options", pairs(variant.options()))
                .add("availability", variant.badge().name());
        variant.price().ifPresent(price -> json.add("price", price(price)));
        variant.barcode().ifPresent(barcode -> json.add("barcode", barcode));
        variant.weightGrams().ifPresent(grams -> json.add("weightGrams", grams));
        if (staff) {
            json.add("tracked", variant.tracked())
                    .add("active", variant.active())
                    .add("available", variant.free());
        } else if (variant.badge() == Badge.LIMITED) {
            json.add("available", variant.free());
        }
        return json;
    }

    static JsonObjectBuilder price(Price price) {
        return Json.createObjectBuilder()
                .add("amount", price.amount().toPlainString())
                .add("currency", price.currency().getCurrencyCode());
    }

    private static JsonArrayBuilder media(List<MediaView> media, MediaView.Kind kind) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        media.stream().filter(one -> one.kind() == kind).forEach(one -> array.add(media(one)));
        return array;
    }

    static JsonObjectBuilder media(MediaView media) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("sha256", media.sha256())
                .add("url", "/media/" + media.sha256())
                .add("contentType", media.contentType())
                .add("title", media.title());
        media.small().ifPresent(small -> json.add("small", "/media/" + small));
        media.width().ifPresent(width -> json.add("width", width));
        media.height().ifPresent(height -> json.add("height", height));
        return json;
    }

    private static JsonArrayBuilder named(List<NamedSlug> named, boolean products) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        named.forEach(one -> {
            JsonObjectBuilder json = Json.createObjectBuilder();
            if (products) {
                json.add("id", new ProductId(one.id()).toString());
            }
            array.add(json.add("slug", one.slug()).add("name", one.name()));
        });
        return array;
    }

    private static JsonObjectBuilder pairs(Map<String, String> pairs) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        pairs.forEach(json::add);
        return json;
    }
}
