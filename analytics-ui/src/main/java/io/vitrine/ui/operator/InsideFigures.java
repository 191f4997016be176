package io.vitrine.ui.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.analytics.FigureQuery;
import io.vitrine.analytics.Figures;
import io.vitrine.analytics.Kpis;
import io.vitrine.analytics.Metric;
import io.vitrine.analytics.Period;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.Locations;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.Readings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What a support operator reads of an open business: last month's figures and the locations. */
@ApplicationScoped
class InsideFigures {

    private static final int DAYS = 30;

    @Inject
    Figures figures;

    @Inject
    Locations locations;

    @Inject
    Clock clock;

    /** Reads within the call that looks inside. */
    Component read() {
        Desk desk = Desk.current(clock);
        Period days = new Period(desk.today().minusDays(DAYS - 1), desk.today());
        Kpis kpis = figures.kpis(FigureQuery.whole(days));
        Div blocks = new Div(
                Note.reading(
                        Words.strong("You read the data of " + desk.business().name() + ". "),
                        new Span("Its owners see in their own log what you open.")),
                new Box("Figures, " + desk.dates().span(days.from(), days.to()))
                        .with(new DataTable<Metric>("Figures")
                                .text("Figure", Metric::label)
                                .figure(
                                        "Value",
                                        metric -> Readings.value(metric, kpis)
                                                .map(value -> Readings.text(metric, value, desk.formats()))
                                                .orElse("no data"))
                                .rows(List.of(Metric.values()))),
                new Box("Locations")
                        .with(new DataTable<Location>("Locations")
                                .text("Name", Location::name)
                                .text("Kind", location -> location.kind().name().toLowerCase(java.util.Locale.ROOT))
                                .text("Time zone", location -> location.zone().getId(), "wide")
                                .rows(locations.all())));
        blocks.addClassName("vt-stack");
        return blocks;
    }
}
