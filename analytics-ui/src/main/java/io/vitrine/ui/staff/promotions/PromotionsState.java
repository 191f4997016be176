package io.vitrine.ui.staff.promotions;

import com.vaadin.flow.router.QueryParameters;
import io.vitrine.commerce.promotion.PromotionSearch;
import io.vitrine.commerce.promotion.PromotionState;
import io.vitrine.ui.kit.Address;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** All that the address of the list holds. */
record PromotionsState(Optional<String> text, Optional<PromotionState> state, Optional<String> after) {

    private static final int PAGE = 25;

    static PromotionsState read(QueryParameters query) {
        return new PromotionsState(
                query.getSingleParameter("q").map(String::strip).filter(text -> !text.isEmpty()),
                query.getSingleParameter("state").flatMap(PromotionsState::named),
                query.getSingleParameter("after"));
    }

    PromotionSearch search() {
        return new PromotionSearch(text, state, after, PAGE);
    }

    boolean narrowed() {
        return text.isPresent() || state.isPresent();
    }

    PromotionsState with(String typed) {
        return new PromotionsState(Optional.of(typed.strip()).filter(some -> !some.isEmpty()), state, Optional.empty());
    }

    PromotionsState at(Optional<PromotionState> other) {
        return new PromotionsState(text, other, Optional.empty());
    }

    PromotionsState page(Optional<String> cursor) {
        return new PromotionsState(text, state, cursor);
    }

    Address address() {
        return Address.of("staff/promotions")
                .with("q", text)
                .with("state", state.map(one -> one.name().toLowerCase(Locale.ROOT)))
                .with("after", after);
    }

    private static Optional<PromotionState> named(String text) {
        return Arrays.stream(PromotionState.values())
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
