package io.vitrine.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import io.vitrine.analytics.FigureQuery;
import io.vitrine.analytics.Period;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.LocationId;
import io.vitrine.identity.grant.HeldGrant;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Fields;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Picker;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.owner.Desk;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a page of the auditors' portal counts: days within the grant, one location or all that were granted. */
record AuditScope(
        String path, HeldGrant grant, Period period, Optional<LocationId> location, List<Location> locations) {

    static AuditScope read(String path, HeldGrant grant, QueryParameters query, Desk desk, List<Location> locations) {
        Optional<LocationId> wanted = query.getSingleParameter("location")
                .flatMap(LocationId::parse)
                .filter(id -> locations.stream().anyMatch(known -> known.id().equals(id)));
        boolean some = grant.scope().locations().isPresent();
        Optional<LocationId> first = locations.stream().findFirst().map(Location::id);
        return new AuditScope(
                path,
                grant,
                GrantedPeriod.read(query, grant.scope(), desk.today()),
                wanted.isPresent() || !some ? wanted : first,
                locations);
    }

    FigureQuery query() {
        return new FigureQuery(period, location);
    }

    String locationName() {
        return location.flatMap(id -> locations.stream()
                        .filter(known -> known.id().equals(id))
                        .map(Location::name)
                        .findFirst())
                .orElse("all locations");
    }

    /** {@code 1 Mar – 31 Oct 2026, all locations}. */
    String basis(Desk desk) {
        return desk.dates().span(period.from(), period.to()) + ", " + locationName();
    }

    Component bar(Desk desk, String asOf) {
        Picker days = new Picker("", desk.dates().span(period.from(), period.to()))
                .icon(Glyph.CALENDAR)
                .more(dates());
        Picker places = new Picker("Location", location.isPresent() ? locationName() : "All");
        if (grant.scope().locations().isEmpty()) {
            places.choice("All locations", to(period, Optional.empty()).toString(), location.isEmpty());
        }
        locations.forEach(place -> places.choice(
                place.name(),
                to(period, Optional.of(place.id())).toString(),
                location.filter(place.id()::equals).isPresent()));
        return new ScopeBar(days, places).asOf(asOf);
    }

    private Component dates() {
        DatePicker from = Fields.date("From", period.from());
        DatePicker to = Fields.date("To", period.to());
        from.setWidth("150px");
        to.setWidth("150px");
        grant.scope().periodFrom().ifPresent(from::setMin);
        grant.scope().periodTo().ifPresent(to::setMax);
        Div own = new Div(
                new Div(from, to), Action.primary("Show these days").small().does(() -> show(from, to)));
        own.addClassName("own");
        return own;
    }

    private void show(DatePicker from, DatePicker to) {
        @Nullable LocalDate first = from.getValue();
        @Nullable LocalDate last = to.getValue();
        boolean good = first != null
                && last != null
                && !last.isBefore(first)
                && grant.scope().covers(first, last);
        to.setErrorMessage("Choose days within your access");
        to.setInvalid(!good);
        if (good && first != null && last != null) {
            to(new Period(first, last), location).open();
        }
    }

    Address to(Period days, Optional<LocationId> place) {
        return Address.of(path)
                .with("from", days.from().toString())
                .with("to", days.to().toString())
                .with("location", place.map(LocationId::toString));
    }
}
