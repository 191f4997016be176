package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.LocationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The levels of products that are not put away, by name and state, at the locations that the caller's access reaches. */
@ApplicationScoped
public class Shelves {

    @Inject
    ShelfRows rows;

    @Inject
    StockPlaces places;

    /** A page, by article number. @throws Problem 403 for a location beyond, 422 when the cursor is not one of this list */
    @Transactional
    public StockPage<ShelfRow> page(ShelfSearch search) {
        permit(search.location());
        List<ShelfRow> found = rows.find(search, search.after().map(places::shelf));
        return places.page(found, search.limit(), places::after);
    }

    /** How many levels are in each state; a state of none is absent. */
    @Transactional
    public Map<ShelfState, Long> counts(Optional<LocationId> location) {
        permit(location);
        return rows.counts(location);
    }

    /** What a location has of these variants; one that was never there is absent. */
    @Transactional
    public Map<VariantId, StockLevel> at(LocationId location, Collection<VariantId> variants) {
        permit(Optional.of(location));
        return rows.at(location, variants);
    }

    private static void permit(Optional<LocationId> location) {
        CurrentCall.permit(Permission.READ_STOCK);
        location.ifPresent(one -> CurrentCall.permitAt(Permission.READ_STOCK, Optional.of(one.value())));
    }
}
