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
import io.vitrine.analytics.value.MetricMeaning;
import io.vitrine.analytics.value.MetricValues;
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
import java.math.BigDecimal;
import java.math.RoundingMode;
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
    FiguresView(Figures figures, MetricValues values, Clock clock) {
        this.clock = clock;
        Desk desk = Desk.current(clock);
        Div blocks =
                new Div(accuracy(figures.accuracy(), desk), new Box("Definitions").with(table(desk, values.all())));
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
        String compared = desk.formats().count(accuracy.compared()) + " stored sums compared with the rows behind them"
                + accuracy.from()
                        .flatMap(from -> accuracy.to()
                                .map(to -> " of " + desk.dates().day(from) + " to "
                                        + desk.dates().day(to)))
                        .orElse("")
                + ", " + desk.dates().moment(accuracy.checkedAt().get()) + ". " + percent(accuracy);
        return accuracy.differences() == 0
                ? Note.done(new Span(compared), Words.strong("All are equal."))
                : Note.warn(
                        new Span(compared),
                        Words.strong(desk.formats().count(accuracy.differences()) + " differ and are being rebuilt."));
    }

    /** How many of the sums are right; all of them is said in words. */
    private static String percent(Accuracy accuracy) {
        return accuracy.differences() == 0 || accuracy.compared() == 0
                ? ""
                : BigDecimal.valueOf(accuracy.compared() - accuracy.differences())
                                .movePointRight(2)
                                .divide(BigDecimal.valueOf(accuracy.compared()), 2, RoundingMode.DOWN)
                        + " % are equal. ";
    }

    private static Component table(Desk desk, List<MetricMeaning> all) {
        Scope scope = Scope.read(QueryParameters.empty(), desk.today(), Preset.LAST_30)
                .at(Optional.empty());
        return new DataTable<MetricMeaning>("Definitions of the figures")
                .column("Figure", meaning -> name(meaning, scope), "vt-nowrap")
                .text("Definition", FiguresView::definition)
                .text("Basis", MetricMeaning::basis, "wide")
                .figure("Version", meaning -> Integer.toString(meaning.version()), "wide")
                .rows(all);
    }

    private static Component name(MetricMeaning meaning, Scope scope) {
        return Metric.byId(meaning.id())
                .<Component>map(metric -> new Link(Rows.address(metric, scope).toString(), metric.label()))
                .orElseGet(() -> new Span(meaning.label()));
    }

    /** The meaning, the formula of an own figure, and why there is no data where there is none. */
    private static String definition(MetricMeaning meaning) {
        return meaning.own()
                .map(own -> (own.definition() + " = " + own.formula()).strip())
                .orElseGet(() -> meaning.definition()
                        + meaning.registered()
                                .filter(metric -> metric.source().isEmpty())
                                .map(metric -> " No data yet: " + metric.reason())
                                .orElse(""));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Figures");
    }
}
