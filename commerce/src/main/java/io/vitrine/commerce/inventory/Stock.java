package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** The stock of the current business. */
@ApplicationScoped
public class Stock {

    @Inject
    Database database;

    @Inject
    LevelRows levels;

    /** For the container's proxies. */
    protected Stock() {}

    /**
     * What can be sold of these variants, by location, most first; a variant that was never anywhere is absent. Everybody may
     * know it, as the shop shows it.
     */
    @Transactional
    public List<Availability> availability(Collection<VariantId> variants) {
        return levels.available(variants);
    }
}
