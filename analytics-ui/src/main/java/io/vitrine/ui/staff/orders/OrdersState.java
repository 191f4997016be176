package io.vitrine.ui.staff.orders;

import com.vaadin.flow.router.QueryParameters;
import io.vitrine.analytics.Period;
import io.vitrine.commerce.order.OrderFilter;
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
 * All that the address of the list holds.
 *
 * @param anyTime whether the scope's period is left out of account
 */
record OrdersState(
        Optional<String> text, Optional<OrderFilter> filter, Scope scope, boolean anyTime, Optional<String> after) {

    static final String PATH = "staff/orders";

    private static final int PAGE = 25;

    static OrdersState read(QueryParameters query, LocalDate today) {
        boolean anyTime = query.getSingleParameter("period").isEmpty()
                && query.getSingleParameter("from").isEmpty();
        return new OrdersState(
                query.getSingleParameter("q").map(String::strip).filter(text -> !text.isEmpty()),
                query.getSingleParameter("work").flatMap(OrderFilter::withWord),
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
                filter,
                after,
                PAGE);
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    boolean narrowed() {
        return text.isPresent()
                || filter.isPresent()
                || !anyTime
                || scope.location().isPresent();
    }

    OrdersState with(Optional<String> wanted) {
        return new OrdersState(wanted.filter(given -> !given.isBlank()), filter, scope, anyTime, Optional.empty());
    }

    OrdersState waiting(Optional<OrderFilter> wanted) {
        return new OrdersState(text, wanted, scope, anyTime, Optional.empty());
    }

    OrdersState within(Scope other) {
        return new OrdersState(text, filter, other, false, Optional.empty());
    }

    OrdersState at(Optional<LocationId> location) {
        return new OrdersState(text, filter, scope.at(location), anyTime, Optional.empty());
    }

    OrdersState atAnyTime() {
        return new OrdersState(text, filter, scope, true, Optional.empty());
    }

    OrdersState page(Optional<String> cursor) {
        return new OrdersState(text, filter, scope, anyTime, cursor);
    }

    Address address() {
        Address page = Address.of(PATH)
                .with("q", text)
                .with("work", filter.map(OrderFilter::word))
                .with("after", after);
        return anyTime ? page.with("location", scope.location().map(LocationId::toString)) : scope.on(page);
    }
}
