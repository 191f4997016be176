package io.vitrine.ui.owner.sales;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.analytics.Figures;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Locations;
import io.vitrine.ui.kit.CopyButton;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import io.vitrine.ui.owner.ScopePickers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Sales over time and their parts. */
@Route(value = "owner/sales", layout = OwnerLayout.class)
@Needs(Permission.READ_FIGURES)
@Dependent
public class SalesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Figures figures;
    private final transient Locations locations;
    private final transient Clock clock;

    @Inject
    SalesView(Figures figures, Locations locations, Clock clock) {
        this.figures = figures;
        this.locations = locations;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Desk desk = Desk.current(clock);
        SalesState state = SalesState.read(event.getLocation().getQueryParameters(), desk.today());
        SalesFigures read = SalesFigures.read(figures, state);
        ScopePickers pickers = new ScopePickers(desk, state.scope(), state::at);
        ScopeBar bar = new ScopeBar(
                        pickers.period(), pickers.comparison(true), pickers.location(Allowed.locations(locations)))
                .asOf(desk.asOf(read.now().asOf()));
        Div blocks = new Div(
                new SalesTiles(read, state.scope(), desk),
                new TrendBox(read, state, desk),
                new SalesParts(figures, state.scope(), desk));
        blocks.addClassName("vt-stack");
        removeAll();
        add(head(desk, state, read), bar, blocks);
    }

    private static PageHead head(Desk desk, SalesState state, SalesFigures read) {
        String days = desk.dates()
                .span(state.scope().period().from(), state.scope().period().to());
        return new PageHead("Sales")
                .basis(days + ". Sales on the order date, returns on the return date, before tax.")
                .actions(Allowed.only(
                        CopyButton.link(),
                        Allowed.with(Permission.EXPORT_FIGURES, () -> new TrendCsv(read, state, desk).link())));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Sales");
    }
}
