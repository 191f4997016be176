package io.vitrine.ui.owner;

import com.vaadin.flow.router.QueryParameters;
import io.vitrine.analytics.FigureQuery;
import io.vitrine.analytics.Period;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.ui.kit.Address;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a page counts: a period, what it is compared with, and one location or all. Read from the address and written
 * into every link.
 *
 * @param preset the name under which the period was chosen; empty for dates of one's own
 */
public record Scope(Optional<Preset> preset, Period period, CompareTo compareTo, Optional<LocationId> location) {

    private static final long LONGEST_DAYS = 3660;

    /** The scope that an address asks for; whatever it leaves out or gets wrong falls back. */
    public static Scope read(QueryParameters query, LocalDate today, Preset fallback) {
        Optional<Period> own = dates(query);
        Preset named = query.getSingleParameter("period").flatMap(Preset::find).orElse(fallback);
        return new Scope(
                own.isPresent() ? Optional.empty() : Optional.of(named),
                own.orElseGet(() -> named.period(today)),
                query.getSingleParameter("compare").flatMap(CompareTo::find).orElse(CompareTo.PREVIOUS),
                location(query));
    }

    /** The location that was asked for; for those who see some locations only, one of theirs in any case. */
    private static Optional<LocationId> location(QueryParameters query) {
        Optional<LocationId> asked = query.getSingleParameter("location").flatMap(LocationId::parse);
        Optional<Set<UUID>> mine =
                CurrentCall.find().flatMap(call -> call.actor().access().locations());
        return mine.isEmpty()
                        || asked.filter(id -> mine.get().contains(id.value())).isPresent()
                ? asked
                : mine.get().stream().min(Comparator.comparing(UUID::toString)).map(LocationId::new);
    }

    private static Optional<Period> dates(QueryParameters query) {
        Optional<LocalDate> from = query.getSingleParameter("from").flatMap(Scope::day);
        Optional<LocalDate> to = query.getSingleParameter("to").flatMap(Scope::day);
        if (from.isEmpty() || to.isEmpty() || to.get().isBefore(from.get())) {
            return Optional.empty();
        }
        boolean fits = ChronoUnit.DAYS.between(from.get(), to.get()) < LONGEST_DAYS;
        return fits ? Optional.of(new Period(from.get(), to.get())) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    public Scope with(Preset chosen, LocalDate today) {
        return new Scope(Optional.of(chosen), chosen.period(today), compareTo, location);
    }

    public Scope with(Period chosen) {
        return new Scope(Optional.empty(), chosen, compareTo, location);
    }

    public Scope with(CompareTo chosen) {
        return new Scope(preset, period, chosen, location);
    }

    public Scope at(Optional<LocationId> chosen) {
        return new Scope(preset, period, compareTo, chosen);
    }

    /** The address with this scope in its query. */
    public Address on(Address address) {
        Address dated = preset.map(named -> address.with("period", named.key()))
                .orElseGet(() -> address.with("from", period.from().toString())
                        .with("to", period.to().toString()));
        return dated.with("compare", compareTo.key()).with("location", location.map(LocationId::toString));
    }

    /** The address with the days spelled out, for pages that stay true tomorrow. */
    public Address fixed(Address address) {
        return with(period).on(address);
    }

    public FigureQuery query() {
        return new FigureQuery(period, location);
    }

    /** The same question about the period before. */
    public Optional<FigureQuery> before() {
        return compareTo.of(period).map(earlier -> new FigureQuery(earlier, location));
    }
}
