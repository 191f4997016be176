package io.vitrine.ui.staff.queue;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.vitrine.commerce.order.Orders;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.outbox.LiveFeed;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.shell.Live;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** The staff's first page: what waits today, by role; it follows live. */
@Route(value = "staff/queue", layout = StaffLayout.class)
@RouteAlias(value = "staff", layout = StaffLayout.class)
@Needs(Permission.READ_ORDERS)
@Dependent
public class QueueView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient WorkCounts counts;
    private final transient Orders orders;
    private final transient Clock clock;

    @Inject
    QueueView(WorkCounts counts, Orders orders, LiveFeed feed, Clock clock) {
        this.counts = counts;
        this.orders = orders;
        this.clock = clock;
        Live.follow(feed, this, this::show);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        Desk desk = Desk.current(clock);
        Component[] pick = Allowed.only(Allowed.with(
                Permission.FULFIL_ORDERS, () -> Action.link(Glyph.SCAN, "Pick lists", "/app/staff/picking")));
        Div blocks = new Div(new WorkTiles(counts.now(), desk.formats()), new LateBox(orders, desk, clock.instant()));
        blocks.addClassNames("vt-stack", "vt-after-head");
        removeAll();
        add(
                new PageHead("Today's work")
                        .basis(desk.dates().near(desk.today()) + ", as of "
                                + desk.dates().clock(clock.instant()))
                        .actions(pick),
                blocks);
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Today's work");
    }
}
