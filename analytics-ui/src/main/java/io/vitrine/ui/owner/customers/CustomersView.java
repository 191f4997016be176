package io.vitrine.ui.owner.customers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.analytics.cohort.CohortFigures;
import io.vitrine.analytics.cohort.Cohorts;
import io.vitrine.analytics.rfm.Rfm;
import io.vitrine.analytics.rfm.RfmFigures;
import io.vitrine.analytics.segment.SegmentFigures;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.CopyButton;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Whether customers come back, and who they are. */
@Route(value = "owner/customers", layout = OwnerLayout.class)
@Needs(Permission.READ_FIGURES)
@Dependent
public class CustomersView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient CohortFigures cohorts;
    private final transient RfmFigures groups;
    private final transient SegmentFigures segments;
    private final transient Clock clock;

    @Inject
    CustomersView(CohortFigures cohorts, RfmFigures groups, SegmentFigures segments, Clock clock) {
        this.cohorts = cohorts;
        this.groups = groups;
        this.segments = segments;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        Desk desk = Desk.current(clock);
        if (!Allowed.everywhere() || outside()) {
            add(new PageHead("Customers"), partOnly());
            return;
        }
        CohortState state = CohortState.read(event.getLocation().getQueryParameters(), cohorts);
        Cohorts read = cohorts.of(state.query());
        Rfm rfm = groups.of(Optional.empty());
        Div blocks = new Div(new CohortBox(state, read, desk), new GroupsBox(rfm, desk));
        if (rfm.customers() > 0) {
            blocks.add(new SegmentsBox(segments.all(), desk));
        }
        blocks.addClassName("vt-stack");
        add(head(state, read, desk), new ScopeBar().asOf(desk.asOf(read.asOf())), blocks);
    }

    private static PageHead head(CohortState state, Cohorts read, Desk desk) {
        return new PageHead("Customers")
                .basis("Whether they come back, and who they are. Orders without a customer are left out.")
                .actions(Allowed.only(
                        CopyButton.link(),
                        Allowed.with(
                                Permission.EXPORT_FIGURES, () -> new CohortCsv(state.query(), read, desk).link())));
    }

    static boolean outside() {
        return CurrentCall.require().actor().access().external();
    }

    static Component partOnly() {
        return new Box("Customers")
                .with(new EmptyState(
                        "Your access does not cover the whole business",
                        "Customers are counted over all locations and their whole history. Sales shows the figures of yours.",
                        new Link("owner/sales", "Show sales")));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Customers");
    }
}
