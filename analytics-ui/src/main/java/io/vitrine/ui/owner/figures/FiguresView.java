package io.vitrine.ui.owner.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.vitrine.analytics.Accuracy;
import io.vitrine.analytics.Figures;
import io.vitrine.analytics.Metric;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import io.vitrine.ui.owner.Preset;
import io.vitrine.ui.owner.Rows;
import io.vitrine.ui.owner.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What every figure means, and whether the figures agree with the rows behind them. */
@Route(value = "owner/figures", layout = OwnerLayout.class)
@Needs(Permission.READ_FIGURES)
@Dependent
public class FiguresView extends Div implements HasDynamicTitle {

    private final transient Clock clock;

    @Inject
    FiguresView(Figures figures, Clock clock) {
        this.clock = clock;
        Desk desk = Desk.current(clock);
        Div blocks = new Div(accuracy(figures.accuracy(), desk), new Box("Definitions").with(table(desk)));
        blocks.addClassNames("vt-stack", "vt-after-head");
        add(
                new PageHead("Figures")
                        .basis("Screens, exports and the API count by the same definitions. Days follow "
                                + desk.business().zone().getId() + "."),
                blocks);
    }

    private static Component accuracy(Accuracy accuracy, Desk desk) {
        if (accuracy.checkedAt().isEmpty()) {
            return Note.info(new Span("The figures have not been compared with the rows behind them yet. It happens on"
                    + " its own within the hour."));
        }
        String compared =
                desk.formats().count(accuracy.compared()) + " stored sums compared with the rows behind them, "
                        + desk.dates().moment(accuracy.checkedAt().get()) + ". ";
        return accuracy.differences() == 0
                ? Note.done(new Span(compared), Words.strong("All are equal."))
                : Note.warn(
                        new Span(compared),
                        Words.strong(desk.formats().count(accuracy.differences()) + " differ and are being rebuilt."));
    }

    private static Component table(Desk desk) {
        Scope scope = Scope.read(QueryParameters.empty(), desk.today(), Preset.LAST_30)
                .at(Optional.empty());
        return new DataTable<Metric>("Definitions of the figures")
                .column(
                        "Figure",
                        metric -> new Link(Rows.address(metric, scope).toString(), metric.label()),
                        "vt-nowrap")
                .text("Definition", Metric::definition)
                .text("Basis", metric -> metric.basis().words(), "wide")
                .figure("Version", metric -> Integer.toString(metric.version()), "wide")
                .rows(List.of(Metric.values()));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Figures");
    }
}
