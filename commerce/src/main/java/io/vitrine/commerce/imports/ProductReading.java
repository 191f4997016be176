package io.vitrine.commerce.imports;

import io.vitrine.commerce.catalog.ProductStatus;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads rows of a product file as its preset has them. */
final class ProductReading {

    private static final BigDecimal MOST = new BigDecimal(999_999_999);
    private static final int MOST_OPTIONS = 5;
    private static final int DECIMALS = 4;
    private static final String OPTION = "option:";

    private final ProductPreset preset;
    private final ProductColumns columns;
    private final Map<String, String> optionNames = new HashMap<>();

    /** @throws io.vitrine.core.jobs.JobRefused when the columns are not those of the preset */
    ProductReading(ProductPreset preset, ProductColumns columns) {
        this.preset = preset;
        this.columns = columns;
        switch (preset) {
            case SHOPIFY -> columns.require("Handle", "Title", "Variant SKU");
            case WOOCOMMERCE -> columns.require("Type", "SKU", "Name");
            case GENERIC -> columns.require("product", "sku");
        }
    }

    /** @throws RowRefused when the row makes no sense */
    ProductRow read(long row) {
        return switch (preset) {
            case SHOPIFY -> shopify(row);
            case WOOCOMMERCE -> woocommerce(row);
            case GENERIC -> generic(row);
        };
    }

    private ProductRow shopify(long row) {
        return new ProductRow(
                row,
                needed("Handle"),
                columns.text("Title"),
                columns.text("Body (HTML)").map(ProductReading::withoutMarkup),
                columns.text("Status").map(text -> status(text.toUpperCase(Locale.ROOT))),
                columns.text("Variant SKU"),
                options(needed("Handle"), "Option%d Name", "Option%d Value"),
                columns.text("Variant Price").map(ProductReading::amount),
                Optional.empty(),
                columns.text("Variant Barcode"),
                columns.text("Variant Grams").map(text -> whole(text, BigDecimal.ONE)));
    }

    private ProductRow woocommerce(long row) {
        String type = columns.text("Type").orElse("simple").toLowerCase(Locale.ROOT);
        boolean variation = type.equals("variation");
        String own = columns.text("SKU").orElse("");
        String product = variation ? columns.text("Parent").orElse("") : own;
        if (product.isEmpty()) {
            throw new RowRefused(variation ? "A variation without its Parent" : "The SKU is missing");
        }
        boolean parent = type.equals("variable");
        return new ProductRow(
                row,
                product,
                variation ? Optional.empty() : columns.text("Name"),
                variation ? Optional.empty() : columns.text("Description").map(ProductReading::withoutMarkup),
                variation ? Optional.empty() : columns.text("Published").map(ProductReading::published),
                parent ? Optional.empty() : Optional.of(own).filter(sku -> !sku.isEmpty()),
                parent ? Map.of() : options(product, "Attribute %d name", "Attribute %d value(s)"),
                parent ? Optional.empty() : columns.text("Regular price").map(ProductReading::amount),
                Optional.empty(),
                columns.text("GTIN, UPC, EAN, or ISBN"),
                columns.text("Weight (kg)").map(text -> whole(text, new BigDecimal(1000))));
    }

    private ProductRow generic(long row) {
        Map<String, String> options = new LinkedHashMap<>();
        columns.names().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(OPTION))
                .forEach(name -> columns.text(name)
                        .ifPresent(value -> options.put(key(name.substring(OPTION.length())), value)));
        return new ProductRow(
                row,
                needed("product"),
                columns.text("name"),
                columns.text("description"),
                columns.text("status").map(text -> status(text.toUpperCase(Locale.ROOT))),
                columns.text("sku"),
                options,
                columns.text("price").map(ProductReading::amount),
                columns.text("currency"),
                columns.text("barcode"),
                columns.text("weight_grams").map(text -> whole(text, BigDecimal.ONE)));
    }

    /** A name that a row leaves out is that of the rows before it of the same product. */
    private Map<String, String> options(String product, String nameColumn, String valueColumn) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 1; i <= MOST_OPTIONS; i++) {
            String place = product + "\n" + i;
            columns.text(nameColumn.formatted(i))
                    .map(ProductReading::key)
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> optionNames.put(place, name));
            String name = optionNames.getOrDefault(place, "option" + i);
            columns.text(valueColumn.formatted(i))
                    .filter(value -> !value.equals("Default Title"))
                    .ifPresent(value -> options.put(name, value));
        }
        return options;
    }

    private String needed(String column) {
        return columns.text(column).orElseThrow(() -> new RowRefused("The " + column + " is missing"));
    }

    private static String key(String name) {
        return name.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static ProductStatus status(String text) {
        return switch (text) {
            case "ACTIVE" -> ProductStatus.ACTIVE;
            case "DRAFT" -> ProductStatus.DRAFT;
            case "ARCHIVED" -> ProductStatus.ARCHIVED;
            default -> throw new RowRefused("The status is none of active, draft, archived");
        };
    }

    private static ProductStatus published(String text) {
        return text.equals("1") ? ProductStatus.ACTIVE : ProductStatus.DRAFT;
    }

    private static BigDecimal amount(String text) {
        BigDecimal amount = Decimals.read(text, "price", DECIMALS, MOST);
        if (amount.signum() < 0) {
            throw new RowRefused("The price " + text + " is negative");
        }
        return amount;
    }

    private static int whole(String text, BigDecimal unit) {
        try {
            return Decimals.read(text, "weight", DECIMALS, MOST).multiply(unit).intValueExact();
        } catch (ArithmeticException e) {
            throw new RowRefused("The weight " + text + " is not in whole grams");
        }
    }

    /** What a description says, without how it looks. */
    private static String withoutMarkup(String html) {
        return html.replaceAll("(?i)<(br|/p|/li|/div|/h[1-6])[^>]{0,200}>", "\n")
                .replaceAll("<[^>]{0,2000}>", "")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }
}
