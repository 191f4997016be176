package io.vitrine.ui.owner.sales;

import com.vaadin.flow.router.QueryParameters;
import io.vitrine.analytics.Interval;
import io.vitrine.analytics.Metric;
import io.vitrine.analytics.Period;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.owner.Preset;
import io.vitrine.ui.owner.Scope;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** All that the Sales page's address holds. */
record SalesState(Scope scope, Metric metric, Interval interval, boolean table) {

    private static final long DAYS_UP_TO = 93;
    private static final long WEEKS_UP_TO = 370;

    static SalesState read(QueryParameters query, LocalDate today) {
        Scope scope = Scope.read(query, today, Preset.LAST_90);
        Metric metric = query.getSingleParameter("metric")
                .flatMap(id -> Arrays.stream(Metric.values())
                        .filter(each -> each.id().equals(id))
                        .findFirst())
                .orElse(Metric.NET_SALES);
        Interval interval = query.getSingleParameter("interval")
                .flatMap(SalesState::interval)
                .orElseGet(() -> fitting(scope.period()));
        boolean table = query.getSingleParameter("view").filter("table"::equals).isPresent();
        return new SalesState(scope, metric, interval, table);
    }

    private static Optional<Interval> interval(String text) {
        return Arrays.stream(Interval.values())
                .filter(each -> key(each).equals(text))
                .findFirst();
    }

    private static Interval fitting(Period period) {
        long days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
        return days <= DAYS_UP_TO ? Interval.DAY : days <= WEEKS_UP_TO ? Interval.WEEK : Interval.MONTH;
    }

    static String key(Interval interval) {
        return interval.name().toLowerCase(Locale.ROOT);
    }

    /** The address with another scope; the interval then fits itself to the new period. */
    Address at(Scope other) {
        Address address = other.on(Address.of("owner/sales")).with("metric", metric.id());
        return table ? address.with("view", "table") : address;
    }

    Address address() {
        return at(scope).with("interval", key(interval));
    }

    SalesState with(Metric other) {
        return new SalesState(scope, other, interval, table);
    }

    SalesState with(Interval other) {
        return new SalesState(scope, metric, other, table);
    }

    SalesState asTable(boolean other) {
        return new SalesState(scope, metric, interval, other);
    }
}
