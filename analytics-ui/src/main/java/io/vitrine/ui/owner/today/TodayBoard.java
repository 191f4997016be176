package io.vitrine.ui.owner.today;

import com.vaadin.flow.component.html.Div;
import io.vitrine.analytics.Figures;
import io.vitrine.analytics.Period;
import io.vitrine.analytics.Today;
import io.vitrine.commerce.inventory.Shelves;
import io.vitrine.commerce.order.OrderSearch;
import io.vitrine.commerce.order.Orders;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.ui.kit.Panes;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.Scope;
import io.vitrine.ui.owner.ScopePickers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Today's panels; those that move during the day can be renewed in place. */
final class TodayBoard extends Div {

    private static final int LATEST = 6;

    private final transient Figures figures;
    private final transient Orders orders;
    private final transient Desk desk;
    private final transient Scope scope;
    private final ScopeBar bar;
    private final TodayTiles tiles;
    private final LocationsPane locations;
    private final LatestOrders latest;
    private final StockAlerts alerts;

    TodayBoard(
            Figures figures,
            Orders orders,
            Shelves shelves,
            Desk desk,
            Scope scope,
            List<Location> all,
            boolean table) {
        this.figures = figures;
        this.orders = orders;
        this.desk = desk;
        this.scope = scope;
        bar = new ScopeBar(new ScopePickers(desk, scope, TodayView::at).location(all));
        tiles = new TodayTiles(desk, scope);
        locations = new LocationsPane(desk);
        latest = new LatestOrders(desk);
        HistoryPane history = new HistoryPane(figures, orders, desk, scope, table);
        Div tables = Allowed.may(Permission.READ_ORDERS)
                ? new Div(latest, new BestProducts(figures, desk, scope))
                : new Div(new BestProducts(figures, desk, scope));
        tables.addClassName("vt-two");
        Panes middle = Allowed.everywhere()
                ? new Panes(Panes.Cut.TWO_THIRDS, history, locations)
                : new Panes(Panes.Cut.ONE, history);
        alerts = new StockAlerts(shelves, desk);
        Div blocks = new Div(alerts, tiles, middle, tables);
        blocks.addClassName("vt-stack");
        add(bar, blocks);
        renew();
    }

    /** Shows what has happened since. */
    void renew() {
        Today today = figures.today(scope.location());
        bar.asOf(desk.asOf(today.now().asOf()));
        tiles.show(today);
        LocalDate day = desk.today();
        Period yesterday = new Period(day.minusDays(1), day.minusDays(1));
        if (Allowed.everywhere()) {
            locations.show(figures.locations(new Period(day, day), yesterday));
        }
        if (Allowed.may(Permission.READ_ORDERS)) {
            showLatest();
        }
        if (Allowed.may(Permission.READ_STOCK)) {
            alerts.show(scope.location());
        }
    }

    private void showLatest() {
        latest.show(orders.search(new OrderSearch(
                Optional.empty(), Optional.empty(), Optional.empty(), scope.location(), Optional.empty(), LATEST)));
    }

    /** Whether a new day has begun. */
    boolean isOver(LocalDate today) {
        return !today.equals(desk.today());
    }
}
