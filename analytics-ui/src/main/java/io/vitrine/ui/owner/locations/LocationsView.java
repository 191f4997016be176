package io.vitrine.ui.owner.locations;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.analytics.Figures;
import io.vitrine.analytics.LocationComparison;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.CopyButton;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.CompareTo;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import io.vitrine.ui.owner.Preset;
import io.vitrine.ui.owner.Scope;
import io.vitrine.ui.owner.ScopePickers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The locations ranked by net sales; together they are the business. */
@Route(value = "owner/locations", layout = OwnerLayout.class)
@Needs(Permission.READ_FIGURES)
@Dependent
public class LocationsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Figures figures;
    private final transient Clock clock;

    @Inject
    LocationsView(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Desk desk = Desk.current(clock);
        if (!Allowed.everywhere()) {
            removeAll();
            add(new PageHead("Locations"), partOnly());
            return;
        }
        Scope scope = Scope.read(event.getLocation().getQueryParameters(), desk.today(), Preset.LAST_30)
                .at(Optional.empty());
        Scope compared = scope.compareTo() == CompareTo.NONE ? scope.with(CompareTo.PREVIOUS) : scope;
        LocationComparison read = figures.locations(
                scope.period(), compared.before().orElseThrow().period());
        removeAll();
        add(head(desk, scope, read));
        ScopePickers pickers = new ScopePickers(desk, compared, LocationsView::at);
        add(new ScopeBar(pickers.period(), pickers.comparison(false))
                .asOf(desk.asOf(read.whole().asOf())));
        if (read.ranking().isEmpty()) {
            add(nothing());
            return;
        }
        Div blocks = new Div(new LocationPanes(read, scope, desk), new RankingBox(read, scope, desk));
        blocks.addClassName("vt-stack");
        add(blocks);
    }

    private static Address at(Scope scope) {
        return scope.on(Address.of("owner/locations"));
    }

    private static PageHead head(Desk desk, Scope scope, LocationComparison read) {
        String days = desk.dates().span(scope.period().from(), scope.period().to());
        return new PageHead("Locations")
                .basis("Ranking by net sales, " + days)
                .actions(Allowed.only(
                        CopyButton.link(),
                        Allowed.with(Permission.EXPORT_FIGURES, () -> new RankingCsv(read, scope, desk).link()),
                        add()));
    }

    private static Box nothing() {
        return new Box("Ranking")
                .with(new EmptyState(
                        "No locations yet",
                        "Orders belong to a location. Add the first one, then import orders or record sales.",
                        Allowed.only(add())));
    }

    private static @Nullable Component add() {
        return Allowed.with(
                Permission.MANAGE_LOCATIONS, () -> Action.link(Glyph.PLUS, "Add location", "/app/owner/locations/new"));
    }

    private static Box partOnly() {
        return new Box("Ranking")
                .with(new EmptyState(
                        "Your access is limited to certain locations",
                        "The ranking compares all of them. Sales shows the figures of yours.",
                        new Link("owner/sales", "Show sales")));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Locations");
    }
}
