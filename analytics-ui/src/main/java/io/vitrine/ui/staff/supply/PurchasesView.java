package io.vitrine.ui.staff.supply;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.inventory.StockPage;
import io.vitrine.commerce.supply.PurchaseSearch;
import io.vitrine.commerce.supply.PurchaseStatus;
import io.vitrine.commerce.supply.PurchaseSummary;
import io.vitrine.commerce.supply.Purchases;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.location.Locations;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Picker;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The purchase orders, newest first. */
@Route(value = "staff/purchase-orders", layout = StaffLayout.class)
@Needs(Permission.MANAGE_STOCK)
@Dependent
public class PurchasesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String HERE = "staff/purchase-orders";
    private static final String NEW = "/app/staff/purchase-orders/new";
    private static final int PAGE = 25;
    private static final int TYPING_PAUSE_MILLIS = 350;

    private final transient Purchases purchases;
    private final transient Locations locations;
    private final transient Clock clock;
    private final TextField search = new TextField();
    private final Div filters = new Div();
    private final Div result = new Div();
    private transient State shown = new State(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** All that the page's address holds. */
    private record State(
            Optional<String> text,
            Optional<PurchaseStatus> status,
            Optional<LocationId> location,
            Optional<String> after) {

        static State read(QueryParameters query) {
            return new State(
                    query.getSingleParameter("q").filter(words -> !words.isBlank()),
                    query.getSingleParameter("state")
                            .flatMap(word -> Arrays.stream(PurchaseStatus.values())
                                    .filter(status -> status.name().equals(word))
                                    .findFirst()),
                    query.getSingleParameter("location").flatMap(LocationId::parse),
                    query.getSingleParameter("after"));
        }

        State of(Optional<PurchaseStatus> wanted) {
            return new State(text, wanted, location, Optional.empty());
        }

        State at(Optional<LocationId> wanted) {
            return new State(text, status, wanted, Optional.empty());
        }

        State named(String words) {
            return new State(Optional.of(words).filter(given -> !given.isBlank()), status, location, Optional.empty());
        }

        State from(Optional<String> cursor) {
            return new State(text, status, location, cursor);
        }

        boolean narrowed() {
            return text.isPresent() || status.isPresent() || location.isPresent();
        }

        Address address() {
            return Address.of(HERE)
                    .with("q", text)
                    .with("state", status.map(PurchaseStatus::name))
                    .with("location", location.map(LocationId::toString))
                    .with("after", after);
        }
    }

    @Inject
    PurchasesView(Purchases purchases, Locations locations, Clock clock) {
        this.purchases = purchases;
        this.locations = locations;
        this.clock = clock;
        search.setPlaceholder("Number or supplier");
        search.setAriaLabel("Search purchase orders by number or supplier");
        search.setPrefixComponent(Glyph.SEARCH.small());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        search.addClassName("vt-search");
        search.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                shown.named(typed.getValue()).address().open();
            }
        });
        add(
                new PageHead("Purchase orders")
                        .basis("Newest first.")
                        .actions(Action.link(Glyph.USERS, "Suppliers", "/app/staff/suppliers"), begin()),
                filters,
                result);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        shown = State.read(event.getLocation().getQueryParameters());
        Desk desk = Desk.current(clock);
        search.setValue(shown.text().orElse(""));
        StockPage<PurchaseSummary> page = purchases.list(new PurchaseSearch(
                shown.text(), Optional.empty(), shown.location(), shown.status(), shown.after(), PAGE));
        filters.removeAll();
        filters.add(new ScopeBar(search, states(), places()));
        Box box = new Box("Orders");
        box.with(page.rows().isEmpty() ? nothing() : PurchaseTable.of(page.rows(), desk));
        if (shown.after().isPresent() || page.next().isPresent()) {
            box.foot(pages(page));
        }
        result.removeAll();
        result.add(box);
    }

    private static Component begin() {
        Component link = Action.link(Glyph.PLUS, "New order", NEW);
        link.addClassName("p");
        return link;
    }

    private Component states() {
        Picker picker = new Picker(
                        "State", shown.status().map(PurchaseStatus::word).orElse("Any"))
                .choice(
                        "Any",
                        shown.of(Optional.empty()).address().toString(),
                        shown.status().isEmpty());
        for (PurchaseStatus status : PurchaseStatus.values()) {
            picker.choice(
                    status.word(),
                    shown.of(Optional.of(status)).address().toString(),
                    shown.status().filter(status::equals).isPresent());
        }
        return picker;
    }

    private Component places() {
        List<Location> all = Allowed.locations(locations);
        String name = all.stream()
                .filter(location ->
                        shown.location().filter(location.id()::equals).isPresent())
                .map(Location::name)
                .findFirst()
                .orElse("All");
        Picker picker = new Picker("Location", name)
                .choice(
                        "All",
                        shown.at(Optional.empty()).address().toString(),
                        shown.location().isEmpty());
        all.forEach(location -> picker.choice(
                location.name(),
                shown.at(Optional.of(location.id())).address().toString(),
                shown.location().filter(location.id()::equals).isPresent()));
        return picker;
    }

    private Component[] pages(StockPage<PurchaseSummary> page) {
        return Allowed.only(
                Words.space(),
                shown.after().isPresent() ? button("Newest", shown.from(Optional.empty())) : null,
                page.next().isPresent() ? button("Older", shown.from(page.next())) : null);
    }

    private static Component button(String word, State state) {
        Link link = new Link(state.address().toString(), word);
        link.addClassNames("vt-btn", "s");
        return link;
    }

    private Component nothing() {
        return shown.narrowed()
                ? new EmptyState(
                        "No order fits",
                        "No purchase order has this number or supplier, state and location together.",
                        new Link(HERE, "Show all orders"))
                : new EmptyState(
                        "Nothing was ordered yet",
                        "Draft an order from what a location is about to run out of, or by hand.",
                        Action.link(Glyph.PLUS, "New order", NEW));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Purchase orders");
    }
}
