package io.vitrine.ui.staff.stock;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.inventory.ShelfState;
import io.vitrine.commerce.inventory.Shelves;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.Locations;
import io.vitrine.core.outbox.LiveFeed;
import io.vitrine.ui.kit.FigureTile;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Panes;
import io.vitrine.ui.kit.Picker;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.kit.SearchField;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.shell.Live;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each location has of each article, followed live. */
@Route(value = StockState.PATH, layout = StaffLayout.class)
@Needs(Permission.READ_STOCK)
@Dependent
public class StockView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Shelves shelves;
    private final transient Locations locations;
    private final transient Clock clock;
    private final SearchField search;
    private final Div filters = new Div();
    private final Div result = new Div();
    private transient StockState shown = StockState.read(QueryParameters.empty());

    @Inject
    StockView(Shelves shelves, Locations locations, LiveFeed feed, Clock clock) {
        this.shelves = shelves;
        this.locations = locations;
        this.clock = clock;
        search = new SearchField(
                "Search stock by number, barcode or name",
                "Number, barcode or name",
                text -> shown.with(Optional.of(text)).address().open());
        PageHead head = new PageHead("Stock").basis("Free is what is there and not promised to orders.");
        if (Allowed.may(Permission.MANAGE_STOCK)) {
            head.actions(
                    Link.button(Glyph.CHECK, "Count", CountsView.PATH + "/new").primary());
        }
        add(head, StockTabs.LEVELS.shown(), filters, result);
        Live.follow(feed, this, this::show);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        shown = StockState.read(event.getLocation().getQueryParameters());
        search.setValue(shown.text().orElse(""));
        List<Location> places = Allowed.locations(locations);
        filters.removeAll();
        filters.add(new ScopeBar(
                search,
                LocationPicker.of(places, shown.location(), at -> shown.at(at).address()),
                state()));
        show();
    }

    private void show() {
        Formats formats = Desk.current(clock).formats();
        result.removeAll();
        Div stack = new Div(
                tiles(formats),
                new ShelfBox(shelves.page(shown.search()), shown, Allowed.locations(locations), formats));
        stack.addClassName("vt-stack");
        result.add(stack);
    }

    private Panes tiles(Formats formats) {
        Map<ShelfState, Long> counts = shelves.counts(shown.location());
        Panes panes = new Panes(Panes.Cut.FOUR);
        for (ShelfState state : List.of(ShelfState.OUT, ShelfState.CRITICAL, ShelfState.REORDER, ShelfState.IN_STOCK)) {
            long count = counts.getOrDefault(state, 0L);
            Link door = new Link(shown.in(Optional.of(state)).address().toString(), "Show");
            door.getElement()
                    .setAttribute(
                            "aria-label", "Show what is " + StockWords.of(state).toLowerCase(java.util.Locale.ROOT));
            panes.add(new FigureTile(StockWords.of(state))
                    .size("m")
                    .value(formats.count(count))
                    .door(count == 1 ? "level" : "levels", door));
        }
        return panes;
    }

    private Picker state() {
        Picker picker = new Picker("State", shown.state().map(StockWords::of).orElse("Any"));
        picker.choice(
                "Any",
                shown.in(Optional.empty()).address().toString(),
                shown.state().isEmpty());
        for (ShelfState state : ShelfState.values()) {
            picker.choice(
                    StockWords.of(state),
                    shown.in(Optional.of(state)).address().toString(),
                    shown.state().filter(state::equals).isPresent());
        }
        return picker;
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Stock");
    }
}
