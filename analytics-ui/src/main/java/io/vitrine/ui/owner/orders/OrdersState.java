package io.vitrine.ui.owner.orders;

import com.vaadin.flow.router.QueryParameters;
import io.vitrine.analytics.Period;
import io.vitrine.commerce.order.OrderSearch;
import io.vitrine.core.location.LocationId;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.owner.Preset;
import io.vitrine.ui.owner.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * All that the Orders page's address holds.
 *
 * @param anyTime whether the scope's period is left out of account
 */
record OrdersState(Optional<String> text, Scope scope, boolean anyTime, Optional<String> after) {

    private static final int PAGE = 25;

    static OrdersState read(QueryParameters query, LocalDate today) {
        boolean anyTime = query.getSingleParameter("period").isEmpty()
                && query.getSingleParameter("from").isEmpty();
        return new OrdersState(
                query.getSingleParameter("q").map(String::strip).filter(text -> !text.isEmpty()),
                Scope.read(query, today, Preset.LAST_30),
                anyTime,
                query.getSingleParameter("after"));
    }

    OrderSearch search(ZoneId zone) {
        Period period = scope.period();
        return new OrderSearch(
                text,
                anyTime ? Optional.empty() : Optional.of(start(period.from(), zone)),
                anyTime ? Optional.empty() : Optional.of(start(period.to().plusDays(1), zone)),
                scope.location(),
                after,
                PAGE);
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    boolean narrowed() {
        return text.isPresent() || !anyTime || scope.location().isPresent();
    }

    OrdersState with(Optional<String> wanted) {
        return new OrdersState(wanted.filter(given -> !given.isBlank()), scope, anyTime, Optional.empty());
    }

    OrdersState within(Scope other) {
        return new OrdersState(text, other, false, Optional.empty());
    }

    OrdersState at(Optional<LocationId> location) {
        return new OrdersState(text, scope.at(location), anyTime, Optional.empty());
    }

    OrdersState atAnyTime() {
        return new OrdersState(text, scope, true, Optional.empty());
    }

    OrdersState page(Optional<String> cursor) {
        return new OrdersState(text, scope, anyTime, cursor);
    }

    Address address() {
        Address page = Address.of("owner/orders").with("q", text).with("after", after);
        return anyTime ? page.with("location", scope.location().map(LocationId::toString)) : scope.on(page);
    }
}
