package io.vitrine.commerce.catalog;

import io.vitrine.core.problem.Checks;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A product as the staff writes it.
 *
 * @param slug its name in addresses; made from the name when absent
 * @param reference the maker's or the house's own code
 * @param taxCode such as an HSN code
 * @param madeToOrder can be had although none is there
 * @param leadDays days until it is made
 * @param attributes such as material to Leather
 * @param variants 1 to 500
 */
public record ProductDraft(
        String name,
        Optional<String> slug,
        Optional<String> reference,
        String description,
        ProductStatus status,
        TaxCategory taxCategory,
        Optional<String> taxCode,
        boolean madeToOrder,
        Optional<Integer> leadDays,
        Map<String, String> attributes,
        List<VariantDraft> variants) {

    /** Most variants of one product. */
    public static final int MOST_VARIANTS = 500;

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern TAX_CODE = Pattern.compile("[0-9A-Za-z.]{2,16}");
    private static final int MAX_NAME = 200;
    private static final int MAX_SLUG = 120;
    private static final int MAX_REFERENCE = 64;
    private static final int MAX_DESCRIPTION = 20_000;
    private static final int MOST_ATTRIBUTES = 30;
    private static final int LONGEST_LEAD = 730;

    public ProductDraft {
        name = name.strip();
        attributes = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        variants = List.copyOf(variants);
        Checks checks = PlainText.line(new Checks(), name, MAX_NAME, "name")
                .that(
                        slug.filter(given -> !slug(given)).isEmpty(),
                        "slug",
                        "Use small letters a to z, digits and single dashes, such as field-boot; at most 120.")
                .that(
                        PlainText.lines(description, MAX_DESCRIPTION),
                        "description",
                        "Write at most 20000 characters, none that turns the direction.")
                .that(
                        taxCode.filter(code -> !TAX_CODE.matcher(code).matches())
                                .isEmpty(),
                        "taxCode",
                        "Use 2 to 16 letters, digits and points.")
                .that(
                        leadDays.filter(days -> days < 0 || days > LONGEST_LEAD).isEmpty(),
                        "leadDays",
                        "Use whole days, 0 to 730.")
                .that(attributes.size() <= MOST_ATTRIBUTES, "attributes", "Use at most 30 attributes.");
        reference.ifPresent(code -> PlainText.line(checks, code, MAX_REFERENCE, "reference"));
        Facets.check(checks, attributes, "attributes");
        checkVariants(checks, variants);
        checks.raise();
    }

    private static void checkVariants(Checks checks, List<VariantDraft> variants) {
        checks.that(!variants.isEmpty() && variants.size() <= MOST_VARIANTS, "variants", "Send 1 to 500 variants.");
        Set<String> skus = new HashSet<>();
        Set<Map<String, String>> options = new HashSet<>();
        for (int i = 0; i < Math.min(variants.size(), MOST_VARIANTS); i++) {
            String at = "variants[" + i + "].";
            VariantDraft variant = variants.get(i);
            variant.check(checks, at);
            checks.that(skus.add(variant.sku()), at + "sku", "Another variant of this product has this SKU.")
                    .that(
                            !variant.active() || options.add(variant.options()),
                            at + "options",
                            "Another variant has the same options; tell them apart.");
        }
    }

    static boolean slug(String text) {
        return text.length() <= MAX_SLUG && SLUG.matcher(text).matches();
    }

    ProductDraft with(String newSlug, List<VariantDraft> newVariants) {
        return new ProductDraft(
                name,
                Optional.of(newSlug),
                reference,
                description,
                status,
                taxCategory,
                taxCode,
                madeToOrder,
                leadDays,
                attributes,
                newVariants);
    }
}
