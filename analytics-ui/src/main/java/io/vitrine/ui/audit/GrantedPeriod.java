package io.vitrine.ui.audit;

import com.vaadin.flow.router.QueryParameters;
import io.vitrine.analytics.Period;
import io.vitrine.identity.grant.GrantScope;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The days a page of the auditors' portal counts, always within the grant. */
final class GrantedPeriod {

    private GrantedPeriod() {}

    /** The days of the address, cut to the grant; without any the last year of it. */
    static Period read(QueryParameters query, GrantScope scope, LocalDate today) {
        LocalDate last = scope.periodTo().filter(day -> day.isBefore(today)).orElse(today);
        LocalDate first = scope.periodFrom()
                .filter(day -> day.isAfter(last.minusYears(1)))
                .orElse(last.minusYears(1).plusDays(1));
        LocalDate from = day(query, "from").orElse(first);
        LocalDate to = day(query, "to").orElse(last);
        return !to.isBefore(from) && scope.covers(from, to) ? new Period(from, to) : new Period(first, last);
    }

    private static Optional<LocalDate> day(QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name).map(LocalDate::parse);
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
