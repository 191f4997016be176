package io.vitrine.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.vitrine.analytics.Accuracy;
import io.vitrine.analytics.Figures;
import io.vitrine.analytics.Kpis;
import io.vitrine.analytics.Metric;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.FigureTile;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Panes;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.Readings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The figures of the granted days, each with its definition. */
@Route(value = "audit/overview", layout = AuditLayout.class)
@RouteAlias(value = "audit", layout = AuditLayout.class)
@Needs(Permission.READ_FIGURES)
@Dependent
public class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Figures figures;
    private final transient GrantedScope granted;
    private final transient Clock clock;

    @Inject
    OverviewView(Figures figures, GrantedScope granted, Clock clock) {
        this.figures = figures;
        this.granted = granted;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!Outsider.entering(event)) {
            return;
        }
        Desk desk = Desk.current(clock);
        AuditScope scope = granted.read("audit/overview", event, desk);
        Kpis kpis = figures.kpis(scope.query());
        Div blocks = new Div(panes(kpis, desk), definitions(kpis, desk), accuracy(figures.accuracy(), desk));
        blocks.addClassName("vt-stack");
        removeAll();
        add(new PageHead("Overview").basis(scope.basis(desk)), scope.bar(desk, desk.asOf(kpis.asOf())), blocks);
    }

    private static Component panes(Kpis kpis, Desk desk) {
        return new Panes(
                Panes.Cut.FOUR,
                tile(Metric.NET_SALES, kpis, desk),
                tile(Metric.GROSS_SALES, kpis, desk),
                tile(Metric.RETURNS, kpis, desk),
                tile(Metric.ORDERS, kpis, desk));
    }

    private static FigureTile tile(Metric metric, Kpis kpis, Desk desk) {
        FigureTile tile = new FigureTile(metric.label(), Readings.about(metric, desk));
        Readings.value(metric, kpis)
                .ifPresentOrElse(value -> tile.value(Readings.tile(metric, value, desk.formats())), tile::noData);
        return tile.note(Readings.basis(metric));
    }

    private static Component definitions(Kpis kpis, Desk desk) {
        return new Box("All figures and what they mean")
                .with(new DataTable<Metric>("All figures")
                        .text("Figure", Metric::label, "vt-nowrap")
                        .text("Definition", Metric::definition, "wide")
                        .figure(
                                "Value",
                                metric -> Readings.value(metric, kpis)
                                        .map(value -> Readings.text(metric, value, desk.formats()))
                                        .orElse("no data"))
                        .rows(List.of(Metric.values())));
    }

    private static Component accuracy(Accuracy accuracy, Desk desk) {
        if (accuracy.checkedAt().isEmpty()) {
            return Note.info(Words.span("These figures have not been compared with the rows behind them yet."));
        }
        String when =
                desk.formats().count(accuracy.compared()) + " stored sums were compared with the rows behind them, "
                        + desk.dates().moment(accuracy.checkedAt().get()) + ". ";
        return accuracy.differences() == 0
                ? Note.done(Words.span(when), Words.strong("All are equal."))
                : Note.warn(Words.span(when), Words.strong(accuracy.differences() + " differ and are being rebuilt."));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Overview");
    }
}
