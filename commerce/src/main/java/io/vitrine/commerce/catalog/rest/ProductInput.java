package io.vitrine.commerce.catalog.rest;

import io.vitrine.commerce.catalog.Price;
import io.vitrine.commerce.catalog.ProductDraft;
import io.vitrine.commerce.catalog.ProductStatus;
import io.vitrine.commerce.catalog.TaxCategory;
import io.vitrine.commerce.catalog.VariantDraft;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.problem.rest.JsonBody;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Reads a product from JSON, over what it was before. */
final class ProductInput {

    private ProductInput() {}

    static ProductDraft create(JsonBody body) {
        List<VariantDraft> variants = new ArrayList<>();
        List<JsonBody> given = body.objects("variants");
        checkCount(body, given.size());
        given.forEach(variant -> variants.add(
                variant(variant, VariantDraft.of(variant.text("sku").strip()))));
        return new ProductDraft(
                body.text("name"),
                body.optional("slug"),
                body.optional("reference"),
                body.optional("description").orElse(""),
                body.has("status") ? body.oneOf("status", ProductStatus.class) : ProductStatus.DRAFT,
                body.has("taxCategory") ? body.oneOf("taxCategory", TaxCategory.class) : TaxCategory.STANDARD,
                body.optional("taxCode"),
                body.optionalFlag("madeToOrder"),
                whole(body, "leadDays"),
                body.pairs("attributes"),
                variants);
    }

    /** Fields that are absent stay; null takes away what may be absent. */
    static ProductDraft change(JsonBody body, ProductDraft before) {
        return new ProductDraft(
                body.has("name") ? body.text("name") : before.name(),
                body.has("slug") ? body.optional("slug") : before.slug(),
                named(body, "reference") ? body.optional("reference") : before.reference(),
                body.optional("description").orElse(before.description()),
                body.has("status") ? body.oneOf("status", ProductStatus.class) : before.status(),
                body.has("taxCategory") ? body.oneOf("taxCategory", TaxCategory.class) : before.taxCategory(),
                named(body, "taxCode") ? body.optional("taxCode") : before.taxCode(),
                body.has("madeToOrder") ? body.flag("madeToOrder") : before.madeToOrder(),
                named(body, "leadDays") ? whole(body, "leadDays") : before.leadDays(),
                named(body, "attributes") ? body.pairs("attributes") : before.attributes(),
                body.has("variants") ? variants(body, before.variants()) : before.variants());
    }

    private static List<VariantDraft> variants(JsonBody body, List<VariantDraft> before) {
        List<VariantDraft> variants = new ArrayList<>(before);
        List<JsonBody> given = body.objects("variants");
        checkCount(body, given.size());
        for (JsonBody change : given) {
            Optional<VariantId> id = change.optional("id")
                    .map(text -> VariantId.parse(text)
                            .orElseThrow(
                                    () -> change.wrong("id", "Use the id of a variant of this product, as var_...")));
            int place = place(variants, id, change);
            if (place < 0) {
                variants.add(variant(change, VariantDraft.of(change.text("sku").strip())));
            } else {
                variants.set(place, variant(change, variants.get(place)));
            }
        }
        return variants;
    }

    private static int place(List<VariantDraft> variants, Optional<VariantId> id, JsonBody change) {
        for (int i = 0; i < variants.size(); i++) {
            VariantDraft variant = variants.get(i);
            if (id.isPresent()
                    ? variant.id().equals(id)
                    : variant.sku().equals(change.text("sku").strip())) {
                return i;
            }
        }
        if (id.isPresent()) {
            throw change.wrong("id", "This product has no such variant; leave the id out to add one.");
        }
        return -1;
    }

    private static VariantDraft variant(JsonBody body, VariantDraft before) {
        return new VariantDraft(
                before.id(),
                body.has("sku") ? body.text("sku").strip() : before.sku(),
                named(body, "options") ? body.pairs("options") : before.options(),
                body.has("price") ? Optional.of(price(body.object("price"))) : Optional.empty(),
                named(body, "barcode") ? body.optional("barcode") : before.barcode(),
                named(body, "weightGrams") ? whole(body, "weightGrams") : before.weightGrams(),
                body.has("tracked") ? body.flag("tracked") : before.tracked(),
                body.has("active") ? body.flag("active") : before.active());
    }

    static Price price(JsonBody money) {
        BigDecimal amount = money.decimal("amount");
        if (!Price.sensible(amount)) {
            throw money.wrong("amount", "Use 0 to 999999999 with at most 4 decimals.");
        }
        try {
            return new Price(amount, Currency.getInstance(money.text("currency")));
        } catch (IllegalArgumentException e) {
            throw money.wrong("currency", "Use an ISO 4217 code, such as EUR.");
        }
    }

    static Optional<Integer> whole(JsonBody body, String field) {
        if (!body.has(field)) {
            return Optional.empty();
        }
        try {
            return Optional.of(body.decimal(field).intValueExact());
        } catch (ArithmeticException e) {
            throw body.wrong(field, "Use a whole number.");
        }
    }

    private static void checkCount(JsonBody body, int variants) {
        if (variants == 0 || variants > ProductDraft.MOST_VARIANTS) {
            throw body.wrong("variants", "Send 1 to 500 variants.");
        }
    }

    /** Whether the field is there, be it null. */
    private static boolean named(JsonBody body, String field) {
        return body.json().containsKey(field);
    }
}
