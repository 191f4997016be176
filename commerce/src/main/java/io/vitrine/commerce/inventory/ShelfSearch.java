package io.vitrine.commerce.inventory;

import io.vitrine.core.location.LocationId;
import io.vitrine.core.problem.Problem;
import java.util.Optional;

/**
 * Which levels, by name and article number.
 *
 * @param text part of a number, name or option, or a whole barcode
 * @param after cursor of the page before
 * @param limit 1 to 100
 */
public record ShelfSearch(
        Optional<String> text,
        Optional<LocationId> location,
        Optional<ShelfState> state,
        Optional<String> after,
        int limit) {

    private static final int MOST = 100;
    private static final int LONGEST = 100;

    public ShelfSearch {
        text = text.map(String::strip).filter(given -> !given.isEmpty());
        if (limit < 1 || limit > MOST) {
            throw Problem.invalid("limit", "Use 1 to 100.");
        }
        if (text.filter(given -> given.length() > LONGEST || given.chars().anyMatch(Character::isISOControl))
                .isPresent()) {
            throw Problem.invalid("q", "Use at most 100 characters, and none that controls a device.");
        }
    }

    /** Whether it shows less than everything. */
    public boolean narrowed() {
        return text.isPresent() || location.isPresent() || state.isPresent();
    }
}
