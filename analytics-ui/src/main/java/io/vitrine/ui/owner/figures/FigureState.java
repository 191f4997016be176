package io.vitrine.ui.owner.figures;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import io.vitrine.analytics.Metric;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.owner.Preset;
import io.vitrine.ui.owner.Rows;
import io.vitrine.ui.owner.Scope;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** All that a figure's address holds. */
record FigureState(Metric metric, Scope scope, Optional<String> after, Way way) {

    /** The ways to come to the same figure outside this page. */
    enum Way {
        SQL,
        API,
        CSV
    }

    static Optional<FigureState> read(BeforeEnterEvent event, LocalDate today) {
        QueryParameters query = event.getLocation().getQueryParameters();
        return event.getRouteParameters()
                .get("metric")
                .flatMap(Metric::byId)
                .map(metric -> new FigureState(
                        metric,
                        Scope.read(query, today, Preset.LAST_30),
                        query.getSingleParameter("after"),
                        query.getSingleParameter("by").flatMap(FigureState::way).orElse(Way.SQL)));
    }

    private static Optional<Way> way(String text) {
        for (Way way : Way.values()) {
            if (way.name().equalsIgnoreCase(text)) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }

    FigureState at(Optional<String> cursor) {
        return new FigureState(metric, scope, cursor, way);
    }

    FigureState by(Way other) {
        return new FigureState(metric, scope, after, other);
    }

    Address address() {
        Address rows = Rows.address(metric, scope).with("after", after);
        return way == Way.SQL ? rows : rows.with("by", way.name().toLowerCase(Locale.ROOT));
    }
}
