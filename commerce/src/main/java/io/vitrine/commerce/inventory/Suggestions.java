package io.vitrine.commerce.inventory;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Suggests what to order, and says why. */
@ApplicationScoped
public class Suggestions {

    @Inject
    SuggestionRows rows;

    @Inject
    StockPlaces places;

    @Inject
    Clock clock;

    /** Levels of the locations that the caller's access reaches that are at or under the point to order at. */
    @Transactional
    public StockPage<Suggestion> suggest(StockSearch search, ReorderPace pace) {
        CurrentCall.permit(Permission.READ_STOCK);
        search.location()
                .ifPresent(location -> CurrentCall.permitAt(Permission.READ_STOCK, Optional.of(location.value())));
        List<Suggestion> found =
                rows.find(search, pace, clock.instant(), search.after().map(places::level));
        return places.page(found, search.limit(), places::after);
    }
}
