package io.vitrine.ui.owner.today;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.vitrine.analytics.Figures;
import io.vitrine.commerce.inventory.Shelves;
import io.vitrine.commerce.order.Orders;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.Locations;
import io.vitrine.core.outbox.LiveFeed;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import io.vitrine.ui.owner.Preset;
import io.vitrine.ui.owner.Scope;
import io.vitrine.ui.shell.Live;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The owner's first page: what happened today, against yesterday at the same time; it follows live. */
@Route(value = "owner/today", layout = OwnerLayout.class)
@RouteAlias(value = "", layout = OwnerLayout.class)
@RouteAlias(value = "owner", layout = OwnerLayout.class)
@Needs(Permission.READ_FIGURES)
@Dependent
public class TodayView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Figures figures;
    private final transient Orders orders;
    private final transient Shelves shelves;
    private final transient Locations locations;
    private final transient Clock clock;
    private QueryParameters query = QueryParameters.empty();
    private @Nullable TodayBoard board;

    @Inject
    TodayView(Figures figures, Orders orders, Shelves shelves, Locations locations, LiveFeed feed, Clock clock) {
        this.shelves = shelves;
        this.figures = figures;
        this.orders = orders;
        this.locations = locations;
        this.clock = clock;
        Live.follow(feed, this, this::renew);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        query = event.getLocation().getQueryParameters();
        show();
    }

    private void show() {
        Desk desk = Desk.current(clock);
        Scope scope = Scope.read(query, desk.today(), Preset.TODAY).with(Preset.TODAY, desk.today());
        boolean table = query.getSingleParameter("view").filter("table"::equals).isPresent();
        List<Location> all = Allowed.locations(locations);
        removeAll();
        board = null;
        add(new PageHead("Today").basis(desk.dates().full(desk.today())));
        if (all.isEmpty() && Allowed.may(Permission.MANAGE_LOCATIONS)) {
            add(new FirstSteps());
            return;
        }
        board = new TodayBoard(figures, orders, shelves, desk, scope, all, table);
        add(board);
    }

    private void renew() {
        if (board == null || board.isOver(Desk.current(clock).today())) {
            show();
        } else {
            board.renew();
        }
    }

    static Address at(Scope scope) {
        return Address.of("owner/today").with("location", scope.location().map(Object::toString));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Today");
    }
}
