package io.vitrine.ui.owner.figures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.vitrine.analytics.DrillDown;
import io.vitrine.analytics.Figures;
import io.vitrine.analytics.Kpis;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.Locations;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.CopyButton;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import io.vitrine.ui.owner.Readings;
import io.vitrine.ui.owner.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** One figure taken apart: its terms, its definition, its rows, and how to come to it by other ways. */
@Route(value = "owner/figures/:metric", layout = OwnerLayout.class)
@Needs(Permission.READ_FIGURES)
@Dependent
public class FigureView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final transient Figures figures;
    private final transient Locations locations;
    private final transient Hosts hosts;
    private final transient Clock clock;
    private String title = "";

    @Inject
    FigureView(Figures figures, Locations locations, Hosts hosts, Clock clock) {
        this.figures = figures;
        this.locations = locations;
        this.hosts = hosts;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FigureState.read(event, Desk.current(clock).today())
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(FigureState state) {
        Desk desk = Desk.current(clock);
        Scope scope = state.scope();
        DrillDown rows = figures.rows(state.metric(), scope.query(), state.after(), PAGE);
        Kpis now = figures.kpis(scope.query());
        Kpis before = figures.kpis(scope.query().previous());
        String days = desk.dates().span(scope.period().from(), scope.period().to());
        title = state.metric().label() + ", " + days;
        Div blocks = new Div(
                new Equation(state.metric(), rows, now, before, desk),
                new FigureFacts(rows, desk),
                new RowsBox(rows, state, desk),
                new ReproduceBox(rows, state, hosts.urlOf(desk.business().slug()), desk));
        blocks.addClassNames("vt-drill", "vt-after-head");
        removeAll();
        add(head(state, desk), blocks);
    }

    private PageHead head(FigureState state, Desk desk) {
        String place = state.scope()
                .location()
                .filter(id -> Allowed.may(Permission.READ_LOCATIONS))
                .flatMap(locations::find)
                .map(Location::name)
                .map(name -> " " + name + " only.")
                .orElse("");
        String money = Readings.isMoney(state.metric())
                ? " " + desk.business().currency().getCurrencyCode() + ", before tax."
                : "";
        Address sales = state.scope()
                .fixed(Address.of("owner/sales"))
                .with("metric", state.metric().id());
        return new PageHead(title)
                .basis(state.metric().basis().words() + "." + money + place)
                .below(new Link("owner/figures", "Figures"), new Link(sales.toString(), "Sales"))
                .actions(Allowed.only(
                        CopyButton.link(),
                        Allowed.with(
                                Permission.MANAGE_CASES,
                                () -> Action.link(Glyph.FLAG, "Open a case", "/app/" + caseAddress(state))),
                        Allowed.with(Permission.EXPORT_FIGURES, () -> new RowsCsv(figures, state, desk).link())));
    }

    private static Address caseAddress(FigureState state) {
        return state.scope()
                .fixed(Address.of("owner/cases/new/" + state.metric().id()));
    }

    /** What the browser's tab says. */
    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title);
    }
}
