package io.vitrine.ui.staff.stock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.inventory.StockCount;
import io.vitrine.commerce.inventory.StockCounts;
import io.vitrine.commerce.inventory.StockPage;
import io.vitrine.commerce.inventory.StockSearch;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.location.Locations;
import io.vitrine.identity.account.MemberNames;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.ListFoot;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The counts that were handed in, and the way to a new one. */
@Route(value = CountsView.PATH, layout = StaffLayout.class)
@Needs(Permission.READ_STOCK)
@Dependent
public class CountsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "staff/counts";
    private static final int PAGE = 25;

    private final transient StockCounts counts;
    private final transient Locations locations;
    private final transient MemberNames members;
    private final transient Clock clock;
    private final Div result = new Div();

    @Inject
    CountsView(StockCounts counts, Locations locations, MemberNames members, Clock clock) {
        this.counts = counts;
        this.locations = locations;
        this.members = members;
        this.clock = clock;
        PageHead head = new PageHead("Counts")
                .basis("Counted blind: what should be there is shown only once the count is handed in.");
        if (Allowed.may(Permission.MANAGE_STOCK)) {
            head.actions(button());
        }
        result.addClassNames("vt-box", "vt-after-head");
        add(head, result);
    }

    private static Link button() {
        return Link.button(Glyph.PLUS, "Start a count", PATH + "/new").primary();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Optional<String> after = event.getLocation().getQueryParameters().getSingleParameter("after");
        StockPage<StockCount> page =
                counts.counts(new StockSearch(Optional.empty(), Optional.empty(), false, after, PAGE));
        result.removeAll();
        if (page.rows().isEmpty()) {
            result.add(new EmptyState(
                    "No counts yet",
                    "Count a shelf or a whole location with the phone or a scanner. Differences wait for approval.",
                    Allowed.only(Allowed.with(Permission.MANAGE_STOCK, CountsView::button))));
            return;
        }
        Address here = Address.of(PATH);
        result.add(
                table(page),
                new ListFoot(
                        page.rows().size() + " counts on this page",
                        after.map(cursor -> here),
                        page.next().map(next -> here.with("after", next))));
    }

    private Component table(StockPage<StockCount> page) {
        Desk desk = Desk.current(clock);
        Map<LocationId, String> places =
                Allowed.locations(locations).stream().collect(Collectors.toMap(Location::id, Location::name));
        Map<String, String> people = members.byKey();
        return new DataTable<StockCount>("Counts")
                .column("Count", count -> count(count, places, desk))
                .text("By", count -> people.getOrDefault(count.countedBy(), "A program"), "wide")
                .text("Note", StockCount::note, "wide")
                .column("State", CountsView::state)
                .rows(page.rows());
    }

    private static Component count(StockCount count, Map<LocationId, String> places, Desk desk) {
        Span both = new Span(new Link(PATH + "/" + count.id(), desk.dates().when(count.countedAt())));
        both.add(Words.span(places.getOrDefault(count.location(), ""), "sub2"));
        return both;
    }

    static Status state(StockCount count) {
        return switch (count.status()) {
            case WAITING -> new Status(Status.Kind.WAITING, "Waits for approval");
            case POSTED -> new Status(Status.Kind.GOOD, "Approved");
        };
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Counts");
    }
}
