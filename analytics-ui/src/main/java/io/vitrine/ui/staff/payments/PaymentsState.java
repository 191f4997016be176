package io.vitrine.ui.staff.payments;

import com.vaadin.flow.router.QueryParameters;
import io.vitrine.commerce.payment.PaymentMethod;
import io.vitrine.commerce.payment.PaymentSearch;
import io.vitrine.commerce.payment.PaymentStatus;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.owner.Preset;
import io.vitrine.ui.owner.Scope;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All that the address of the list of payments holds.
 *
 * @param order number of an order
 * @param period absent for any time
 */
record PaymentsState(
        Optional<String> order,
        Optional<PaymentStatus> status,
        Optional<PaymentMethod> method,
        Optional<Scope> period,
        Optional<String> after) {

    static final String PATH = "staff/payments";
    private static final int PAGE = 25;

    static PaymentsState read(QueryParameters query, LocalDate today) {
        boolean anyTime = query.getSingleParameter("period").isEmpty()
                && query.getSingleParameter("from").isEmpty();
        return new PaymentsState(
                query.getSingleParameter("q").map(String::strip).filter(text -> !text.isEmpty()),
                query.getSingleParameter("status").flatMap(text -> word(text, PaymentStatus.values())),
                query.getSingleParameter("method").flatMap(text -> word(text, PaymentMethod.values())),
                anyTime ? Optional.empty() : Optional.of(Scope.read(query, today, Preset.LAST_30)),
                query.getSingleParameter("after"));
    }

    private static <E extends Enum<E>> Optional<E> word(String text, E[] values) {
        return Stream.of(values)
                .filter(value -> value.name().equalsIgnoreCase(text))
                .findFirst();
    }

    /** @param found the order that was looked for by its number */
    PaymentSearch search(Optional<UUID> found, ZoneId zone) {
        return new PaymentSearch(
                found,
                status,
                method,
                Optional.empty(),
                period.map(scope -> scope.period().from().atStartOfDay(zone).toInstant()),
                period.map(scope ->
                        scope.period().to().plusDays(1).atStartOfDay(zone).toInstant()),
                after,
                PAGE);
    }

    boolean narrowed() {
        return order.isPresent() || status.isPresent() || method.isPresent() || period.isPresent();
    }

    PaymentsState with(Optional<String> wanted) {
        return new PaymentsState(wanted.filter(given -> !given.isBlank()), status, method, period, Optional.empty());
    }

    PaymentsState standing(Optional<PaymentStatus> other) {
        return new PaymentsState(order, other, method, period, Optional.empty());
    }

    PaymentsState by(Optional<PaymentMethod> other) {
        return new PaymentsState(order, status, other, period, Optional.empty());
    }

    PaymentsState within(Optional<Scope> other) {
        return new PaymentsState(order, status, method, other, Optional.empty());
    }

    PaymentsState page(Optional<String> cursor) {
        return new PaymentsState(order, status, method, period, cursor);
    }

    Address address() {
        Address page = Address.of(PATH)
                .with("q", order)
                .with("status", status.map(one -> one.name().toLowerCase(Locale.ROOT)))
                .with("method", method.map(one -> one.name().toLowerCase(Locale.ROOT)))
                .with("after", after);
        return period.map(scope -> scope.on(page)).orElse(page);
    }
}
