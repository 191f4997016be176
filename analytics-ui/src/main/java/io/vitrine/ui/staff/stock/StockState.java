package io.vitrine.ui.staff.stock;

import com.vaadin.flow.router.QueryParameters;
import io.vitrine.commerce.inventory.ShelfSearch;
import io.vitrine.commerce.inventory.ShelfState;
import io.vitrine.core.location.LocationId;
import io.vitrine.ui.kit.Address;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** All that the address of the list of levels holds. */
record StockState(
        Optional<String> text, Optional<LocationId> location, Optional<ShelfState> state, Optional<String> after) {

    static final String PATH = "staff/stock";
    private static final int PAGE = 25;

    static StockState read(QueryParameters query) {
        return new StockState(
                query.getSingleParameter("q").map(String::strip).filter(text -> !text.isEmpty()),
                query.getSingleParameter("location").flatMap(LocationId::parse),
                query.getSingleParameter("state").flatMap(StockState::state),
                query.getSingleParameter("after"));
    }

    private static Optional<ShelfState> state(String text) {
        return Stream.of(ShelfState.values())
                .filter(state -> state.name().equalsIgnoreCase(text))
                .findFirst();
    }

    ShelfSearch search() {
        return new ShelfSearch(text, location, state, after, PAGE);
    }

    StockState with(Optional<String> wanted) {
        return new StockState(wanted.filter(given -> !given.isBlank()), location, state, Optional.empty());
    }

    StockState at(Optional<LocationId> other) {
        return new StockState(text, other, state, Optional.empty());
    }

    StockState in(Optional<ShelfState> other) {
        return new StockState(text, location, other, Optional.empty());
    }

    StockState page(Optional<String> cursor) {
        return new StockState(text, location, state, cursor);
    }

    Address address() {
        return Address.of(PATH)
                .with("q", text)
                .with("location", location.map(LocationId::toString))
                .with("state", state.map(one -> one.name().toLowerCase(Locale.ROOT)))
                .with("after", after);
    }
}
