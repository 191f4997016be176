package io.vitrine.commerce.lot;

import io.vitrine.commerce.inventory.StockPage;
import io.vitrine.core.persistence.Cursors;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Places in the list of lots, as signed cursors; one of another list is refused. */
@ApplicationScoped
class LotPlaces {

    private static final String LIST = "lot";
    private static final String NO_END = "infinity";
    private static final int PARTS = 3;

    /** A day, or infinity for none, and the lot that ends then. */
    record Place(String day, UUID id) {}

    @Inject
    Cursors cursors;

    Place open(String cursor) {
        String[] parts = cursors.open(cursor).split("\\|", PARTS);
        if (parts.length != PARTS || !parts[0].equals(LIST)) {
            throw Problem.invalid("after", "Use the value of \"next\" from the page before, unchanged.");
        }
        return new Place(parts[1], UUID.fromString(parts[2]));
    }

    /** The page of what was found; one more than fits was asked for. */
    StockPage<Lot> page(List<Lot> found, int limit) {
        if (found.size() <= limit) {
            return new StockPage<>(found, Optional.empty());
        }
        Lot last = found.get(limit - 1);
        String day = last.expiresOn().map(LocalDate::toString).orElse(NO_END);
        return new StockPage<>(
                found.subList(0, limit),
                Optional.of(cursors.sign(LIST + "|" + day + "|" + last.id().value())));
    }
}
