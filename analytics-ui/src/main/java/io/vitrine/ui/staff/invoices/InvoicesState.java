package io.vitrine.ui.staff.invoices;

import com.vaadin.flow.router.QueryParameters;
import io.vitrine.analytics.Period;
import io.vitrine.commerce.invoice.InvoiceKind;
import io.vitrine.commerce.invoice.InvoiceSearch;
import io.vitrine.commerce.invoice.InvoiceStatus;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.owner.Preset;
import io.vitrine.ui.owner.Scope;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All that the address of the list of invoices holds.
 *
 * @param kind credit notes or invoices alone
 * @param period absent for any time
 */
record InvoicesState(
        Optional<String> text,
        Optional<InvoiceStatus> status,
        Optional<InvoiceKind> kind,
        Optional<UUID> customer,
        Optional<Scope> period,
        Optional<String> after) {

    static final String PATH = "staff/invoices";
    private static final int PAGE = 25;

    static InvoicesState read(QueryParameters query, LocalDate today) {
        boolean anyTime = query.getSingleParameter("period").isEmpty()
                && query.getSingleParameter("from").isEmpty();
        return new InvoicesState(
                query.getSingleParameter("q").map(String::strip).filter(text -> !text.isEmpty()),
                query.getSingleParameter("status").flatMap(text -> word(text, InvoiceStatus.values())),
                query.getSingleParameter("kind").flatMap(text -> word(text, InvoiceKind.values())),
                query.getSingleParameter("customer").flatMap(text -> TypeId.parse("cus", text)),
                anyTime ? Optional.empty() : Optional.of(Scope.read(query, today, Preset.LAST_30)),
                query.getSingleParameter("after"));
    }

    static <E extends Enum<E>> Optional<E> word(String text, E[] values) {
        return Stream.of(values)
                .filter(value -> value.name().equalsIgnoreCase(text))
                .findFirst();
    }

    InvoiceSearch search() {
        Optional<Period> days = period.map(Scope::period);
        return new InvoiceSearch(
                text, status, kind, customer, days.map(Period::from), days.map(Period::to), after, PAGE);
    }

    boolean narrowed() {
        return text.isPresent() || status.isPresent() || kind.isPresent() || customer.isPresent() || period.isPresent();
    }

    InvoicesState with(Optional<String> wanted) {
        return new InvoicesState(
                wanted.filter(given -> !given.isBlank()), status, kind, customer, period, Optional.empty());
    }

    InvoicesState standing(Optional<InvoiceStatus> other) {
        return new InvoicesState(text, other, Optional.empty(), customer, period, Optional.empty());
    }

    InvoicesState creditNotes() {
        return new InvoicesState(
                text, Optional.empty(), Optional.of(InvoiceKind.CREDIT_NOTE), customer, period, Optional.empty());
    }

    InvoicesState within(Optional<Scope> other) {
        return new InvoicesState(text, status, kind, customer, other, Optional.empty());
    }

    InvoicesState ofAll() {
        return new InvoicesState(text, status, kind, Optional.empty(), period, Optional.empty());
    }

    InvoicesState page(Optional<String> cursor) {
        return new InvoicesState(text, status, kind, customer, period, cursor);
    }

    Address address() {
        Address page = Address.of(PATH)
                .with("q", text)
                .with("status", status.map(one -> one.name().toLowerCase(Locale.ROOT)))
                .with("kind", kind.map(one -> one.name().toLowerCase(Locale.ROOT)))
                .with("customer", customer.map(id -> TypeId.format("cus", id)))
                .with("after", after);
        return period.map(scope -> scope.on(page)).orElse(page);
    }
}
