package io.vitrine.commerce.imports;

import io.vitrine.commerce.catalog.ProductStatus;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a product file, in the words of the catalogue. What is absent is left as it is.
 *
 * @param product what the rows of one product have in common
 * @param sku absent in a row that says something of the product only
 */
record ProductRow(
        long row,
        String product,
        Optional<String> name,
        Optional<String> description,
        Optional<ProductStatus> status,
        Optional<String> sku,
        Map<String, String> options,
        Optional<BigDecimal> price,
        Optional<String> currency,
        Optional<String> barcode,
        Optional<Integer> weightGrams) {}
