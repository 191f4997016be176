package io.vitrine.commerce.imports;

import io.vitrine.commerce.catalog.Price;
import io.vitrine.commerce.catalog.ProductDetails;
import io.vitrine.commerce.catalog.ProductDraft;
import io.vitrine.commerce.catalog.ProductStatus;
import io.vitrine.commerce.catalog.TaxCategory;
import io.vitrine.commerce.catalog.VariantDraft;
import io.vitrine.commerce.catalog.VariantView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The rows of one product, which come in together or not at all. */
final class ProductGroup {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final String key;
    private final List<ProductRow> rows = new ArrayList<>();

    ProductGroup(String key) {
        this.key = key;
    }

    void add(ProductRow row) {
        rows.add(row);
    }

    List<ProductRow> rows() {
        return rows;
    }

    List<String> skus() {
        return rows.stream().flatMap(row -> row.sku().stream()).toList();
    }

    /** The product as the file has it, over what it was. @throws RowRefused or a Problem when it cannot be one */
    ProductDraft draft(Optional<ProductDetails> before, Currency usual) {
        Optional<ProductDraft> base = before.map(ProductDetails::draft);
        List<VariantDraft> variants =
                new ArrayList<>(base.map(ProductDraft::variants).orElse(List.of()));
        for (ProductRow row : rows) {
            row.sku().ifPresent(sku -> put(variants, row, sku, usual));
        }
        if (variants.isEmpty()) {
            throw new RowRefused("No row of this product has a SKU");
        }
        return new ProductDraft(
                first(ProductRow::name).or(() -> base.map(ProductDraft::name)).orElse(key),
                base.flatMap(ProductDraft::slug),
                base.flatMap(ProductDraft::reference),
                first(ProductRow::description)
                        .or(() -> base.map(ProductDraft::description))
                        .orElse(""),
                first(ProductRow::status)
                        .or(() -> base.map(ProductDraft::status))
                        .orElse(ProductStatus.DRAFT),
                base.map(ProductDraft::taxCategory).orElse(TaxCategory.STANDARD),
                base.flatMap(ProductDraft::taxCode),
                base.map(ProductDraft::madeToOrder).orElse(false),
                base.flatMap(ProductDraft::leadDays),
                base.map(ProductDraft::attributes).orElse(Map.of()),
                variants);
    }

    /** What each row with a SKU does. */
    List<ProposedRow> compared(Optional<ProductDetails> before, ProductDraft after) {
        boolean product = before.map(ProductDetails::draft)
                .filter(draft -> draft.name().equals(after.name())
                        && draft.description().equals(after.description())
                        && draft.status() == after.status())
                .isEmpty();
        return rows.stream()
                .filter(row -> row.sku().isPresent())
                .map(row -> compared(row, row.sku().orElseThrow(), before, after, product))
                .toList();
    }

    /** Each row refused for the same reason. */
    List<ProposedRow> refused(String reason) {
        return rows.stream()
                .map(row -> new ProposedRow(
                        row.row(), ProposedRow.Kind.ERROR, row.sku().orElse(""), reason, Optional.empty()))
                .toList();
    }

    private static ProposedRow compared(
            ProductRow row, String sku, Optional<ProductDetails> before, ProductDraft after, boolean product) {
        Optional<VariantView> old = before.stream()
                .flatMap(details -> details.summary().variants().stream())
                .filter(variant -> variant.sku().equals(sku))
                .findFirst();
        if (old.isEmpty()) {
            return new ProposedRow(row.row(), ProposedRow.Kind.NEW, sku, "", Optional.empty());
        }
        VariantView was = old.get();
        VariantDraft is = after.variants().stream()
                .filter(variant -> variant.sku().equals(sku))
                .findFirst()
                .orElseThrow();
        boolean same = was.options().equals(is.options())
                && was.barcode().equals(is.barcode())
                && was.weightGrams().equals(is.weightGrams());
        boolean priced = is.price()
                .filter(price -> !was.price().equals(Optional.of(price)))
                .isPresent();
        ProposedRow.Kind kind = same && !priced && !product ? ProposedRow.Kind.SAME : ProposedRow.Kind.CHANGED;
        return new ProposedRow(row.row(), kind, sku, "", priced ? change(was, is) : Optional.empty());
    }

    private static Optional<BigDecimal> change(VariantView was, VariantDraft is) {
        return was.price()
                .filter(old -> old.amount().signum() > 0)
                .flatMap(old -> is.price()
                        .filter(price -> price.currency().equals(old.currency()))
                        .map(price -> price.amount()
                                .subtract(old.amount())
                                .multiply(HUNDRED)
                                .divide(old.amount(), 1, RoundingMode.HALF_UP)));
    }

    private void put(List<VariantDraft> variants, ProductRow row, String sku, Currency usual) {
        for (int i = 0; i < variants.size(); i++) {
            if (variants.get(i).sku().equals(sku)) {
                variants.set(i, over(variants.get(i), row, usual));
                return;
            }
        }
        variants.add(over(VariantDraft.of(sku), row, usual));
    }

    private static VariantDraft over(VariantDraft before, ProductRow row, Currency usual) {
        return new VariantDraft(
                before.id(),
                before.sku(),
                row.options().isEmpty() ? before.options() : row.options(),
                row.price().map(amount -> new Price(amount, currency(row, usual))),
                row.barcode().or(before::barcode),
                row.weightGrams().or(before::weightGrams),
                before.tracked(),
                before.active());
    }

    private static Currency currency(ProductRow row, Currency usual) {
        try {
            return row.currency().map(Currency::getInstance).orElse(usual);
        } catch (IllegalArgumentException e) {
            throw new RowRefused("The currency is none of ISO 4217");
        }
    }

    private <T> Optional<T> first(Function<ProductRow, Optional<T>> field) {
        return rows.stream().flatMap(row -> field.apply(row).stream()).findFirst();
    }
}
