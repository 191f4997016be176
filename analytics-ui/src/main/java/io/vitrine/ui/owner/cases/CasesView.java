package io.vitrine.ui.owner.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.analytics.cases.CaseSummary;
import io.vitrine.analytics.cases.Cases;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import io.vitrine.ui.owner.Readings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The cases, open ones first. */
@Route(value = "owner/cases", layout = OwnerLayout.class)
@Needs(Permission.READ_CASES)
@Dependent
public class CasesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Cases cases;
    private final transient Clock clock;

    @Inject
    CasesView(Cases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Desk desk = Desk.current(clock);
        List<CaseSummary> all = cases.all();
        Box box = new Box("Cases");
        box.addClassName("vt-after-head");
        box.with(
                all.isEmpty()
                        ? new EmptyState(
                                "No figure is doubted",
                                "Open a figure into its rows; from there a case keeps it as it is.",
                                new Link("owner/figures", "Figures"))
                        : table(all, desk));
        removeAll();
        add(new PageHead("Discrepancy cases").basis("Every owner sees every case."), box);
    }

    private static Component table(List<CaseSummary> all, Desk desk) {
        return new DataTable<CaseSummary>("Cases")
                .column("Case", CasesView::name)
                .text("Figure", summary -> summary.metric().label(), "wide")
                .text(
                        "Days",
                        summary -> desk.dates()
                                .span(summary.period().from(), summary.period().to()),
                        "wide")
                .figure("Was", summary -> Readings.text(summary.metric(), summary.figure(), desk.formats()))
                .text("Opened", summary -> desk.dates().when(summary.openedAt()), "wide", "vt-nowrap")
                .column(
                        "State",
                        summary -> summary.resolved()
                                ? new Status(Status.Kind.NEUTRAL, "Resolved")
                                : new Status(Status.Kind.SOON, "Open"))
                .rows(all);
    }

    private static Component name(CaseSummary summary) {
        Span both = new Span(new Link("owner/cases/" + summary.id(), summary.title()));
        both.add(Words.span(summary.openedBy(), "sub2"));
        return both;
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Discrepancy cases");
    }
}
