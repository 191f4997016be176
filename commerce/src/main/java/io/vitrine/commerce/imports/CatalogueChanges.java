package io.vitrine.commerce.imports;

import io.vitrine.commerce.catalog.ProductDraft;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.commerce.catalog.Products;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Writes through the catalogue's front door, so that each product leaves its event. */
@ApplicationScoped
class CatalogueChanges implements ProductChanges {

    @Inject
    Products products;

    @Override
    public ProductId write(Optional<ProductId> known, ProductDraft draft) {
        return known.map(id -> products.change(id, Optional.empty(), before -> draft))
                .orElseGet(() -> products.add(draft))
                .summary()
                .id();
    }
}
