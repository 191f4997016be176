package io.vitrine.commerce.catalog;

import io.vitrine.core.persistence.Ids;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Variants as arrays, one per column, so that the statement's text stays the same whatever their number. */
final class VariantArrays {

    private VariantArrays() {}

    static <S extends SqlStatement<S>> S bind(S statement, List<VariantDraft> variants) {
        Integer[] positions = new Integer[variants.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = i;
        }
        return statement
                .bindByType("ids", column(variants, VariantArrays::id, UUID[]::new), UUID[].class)
                .bindByType("positions", positions, Integer[].class)
                .bindByType("skus", column(variants, VariantDraft::sku, String[]::new), String[].class)
                .bindByType(
                        "options",
                        column(variants, variant -> JsonPairs.write(variant.options()), String[]::new),
                        String[].class)
                .bindByType("labels", column(variants, VariantDraft::label, String[]::new), String[].class)
                .bindByType(
                        "barcodes",
                        column(variants, variant -> variant.barcode().orElse(null), String[]::new),
                        String[].class)
                .bindByType(
                        "weights",
                        column(variants, variant -> variant.weightGrams().orElse(null), Integer[]::new),
                        Integer[].class)
                .bindByType("tracked", column(variants, VariantDraft::tracked, Boolean[]::new), Boolean[].class)
                .bindByType("active", column(variants, VariantDraft::active, Boolean[]::new), Boolean[].class);
    }

    static <S extends SqlStatement<S>> S bindPrices(S statement, List<VariantDraft> priced, Ids ids) {
        return statement
                .bindByType("ids", column(priced, variant -> ids.next(), UUID[]::new), UUID[].class)
                .bindByType("variants", column(priced, VariantArrays::id, UUID[]::new), UUID[].class)
                .bindByType(
                        "currencies",
                        column(priced, variant -> price(variant).currency().getCurrencyCode(), String[]::new),
                        String[].class)
                .bindByType(
                        "amounts",
                        column(priced, variant -> price(variant).amount().toPlainString(), String[]::new),
                        String[].class);
    }

    private static UUID id(VariantDraft variant) {
        return variant.id().orElseThrow().value();
    }

    private static Price price(VariantDraft variant) {
        return variant.price().orElseThrow();
    }

    private static <T extends @Nullable Object> T[] column(
            List<VariantDraft> variants, Function<VariantDraft, T> value, IntFunction<T[]> array) {
        return variants.stream().map(value).toArray(array);
    }
}
