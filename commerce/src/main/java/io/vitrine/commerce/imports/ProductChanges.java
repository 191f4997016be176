package io.vitrine.commerce.imports;

import io.vitrine.commerce.catalog.ProductDraft;
import io.vitrine.commerce.catalog.ProductId;
import java.util.Optional;

/** Where an import writes products. */
interface ProductChanges {

    /** Writes a product anew, or a new one; says which. */
    ProductId write(Optional<ProductId> known, ProductDraft draft);
}
