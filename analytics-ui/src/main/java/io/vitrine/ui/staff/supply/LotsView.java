package io.vitrine.ui.staff.supply;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.inventory.LotState;
import io.vitrine.commerce.inventory.StockPage;
import io.vitrine.commerce.lot.Lot;
import io.vitrine.commerce.lot.LotSearch;
import io.vitrine.commerce.lot.Lots;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.location.Locations;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Picker;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

/** The lots, in the order in which they leave. */
@Route(value = "staff/lots", layout = StaffLayout.class)
@Needs(Permission.MANAGE_STOCK)
@Dependent
public class LotsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final String HERE = "staff/lots";
    private static final int PAGE = 50;
    private static final int TYPING_PAUSE_MILLIS = 350;
    private static final int SOON_DAYS = 30;

    private final transient Lots lots;
    private final transient Locations locations;
    private final transient Clock clock;
    private final TextField search = new TextField();
    private final Div filters = new Div();
    private final Div result = new Div();
    private transient State shown = new State(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** All that the page's address holds. */
    private record State(
            Optional<String> text, Optional<LotState> state, Optional<LocationId> location, Optional<String> after) {

        static State read(QueryParameters query) {
            return new State(
                    query.getSingleParameter("q").filter(words -> !words.isBlank()),
                    query.getSingleParameter("state")
                            .flatMap(word -> Arrays.stream(LotState.values())
                                    .filter(state -> state.name().equals(word))
                                    .findFirst()),
                    query.getSingleParameter("location").flatMap(LocationId::parse),
                    query.getSingleParameter("after"));
        }

        State of(Optional<LotState> wanted) {
            return new State(text, wanted, location, Optional.empty());
        }

        State at(Optional<LocationId> wanted) {
            return new State(text, state, wanted, Optional.empty());
        }

        State named(String words) {
            return new State(Optional.of(words).filter(given -> !given.isBlank()), state, location, Optional.empty());
        }

        State from(Optional<String> cursor) {
            return new State(text, state, location, cursor);
        }

        Address address() {
            return Address.of(HERE)
                    .with("q", text)
                    .with("state", state.map(LotState::name))
                    .with("location", location.map(LocationId::toString))
                    .with("after", after);
        }
    }

    @Inject
    LotsView(Lots lots, Locations locations, Clock clock) {
        this.lots = lots;
        this.locations = locations;
        this.clock = clock;
        search.setPlaceholder("Lot or SKU");
        search.setAriaLabel("Search lots by code or SKU");
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
                new PageHead("Lots").basis("In the order in which they leave: what expires first comes first."),
                filters,
                result);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        shown = State.read(event.getLocation().getQueryParameters());
        Desk desk = Desk.current(clock);
        search.setValue(shown.text().orElse(""));
        StockPage<Lot> page = lots.list(new LotSearch(
                shown.text(),
                Optional.empty(),
                shown.location(),
                shown.state(),
                Optional.empty(),
                shown.state().isEmpty(),
                shown.after(),
                PAGE));
        filters.removeAll();
        filters.add(new ScopeBar(search, states(), places()));
        Box box = new Box("Lots");
        box.with(page.rows().isEmpty() ? nothing() : table(page, desk));
        page.next().ifPresent(next -> box.foot(Words.space(), more(next)));
        result.removeAll();
        result.add(box);
    }

    private Component table(StockPage<Lot> page, Desk desk) {
        return new DataTable<Lot>("Lots")
                .column("Lot", lot -> name(lot, desk))
                .text("Product", Lot::name, "wide")
                .text("Ends", lot -> ends(lot, desk), "wide", "vt-nowrap")
                .figure("Pieces", lot -> desk.formats().count(lot.onHand()))
                .column("State", lot -> state(lot, desk))
                .rows(page.rows());
    }

    static Status state(Lot lot, Desk desk) {
        return switch (lot.state()) {
            case OK -> good(lot, desk);
            case QUARANTINE -> new Status(Status.Kind.SOON, LotState.QUARANTINE.word());
            case BLOCKED -> new Status(Status.Kind.NOW, LotState.BLOCKED.word());
            case RECALLED -> new Status(Status.Kind.NOW, LotState.RECALLED.word());
        };
    }

    private static Status good(Lot lot, Desk desk) {
        if (lot.expired(desk.today())) {
            return new Status(Status.Kind.NOW, "Time is over");
        }
        return lot.expired(desk.today().plusDays(SOON_DAYS))
                ? new Status(Status.Kind.SOON, "Ends soon")
                : new Status(Status.Kind.GOOD, LotState.OK.word());
    }

    private static Component name(Lot lot, Desk desk) {
        Span both = new Span(new Link(HERE + "/" + lot.id(), lot.code()));
        both.add(Words.span(lot.sku(), "sub2"), Words.span(ends(lot, desk), "sub2", "only-m"));
        return both;
    }

    private static String ends(Lot lot, Desk desk) {
        return lot.expiresOn().map(desk.dates()::day).orElse("no end");
    }

    private Component states() {
        Picker picker = new Picker("State", shown.state().map(LotState::word).orElse("In stock"))
                .choice(
                        "In stock",
                        shown.of(Optional.empty()).address().toString(),
                        shown.state().isEmpty());
        for (LotState state : LotState.values()) {
            picker.choice(
                    state.word(),
                    shown.of(Optional.of(state)).address().toString(),
                    shown.state().filter(state::equals).isPresent());
        }
        return picker;
    }

    private Component places() {
        var all = Allowed.locations(locations);
        String name = all.stream()
                .filter(place -> shown.location().filter(place.id()::equals).isPresent())
                .map(place -> place.name())
                .findFirst()
                .orElse("All");
        Picker picker = new Picker("Location", name)
                .choice(
                        "All",
                        shown.at(Optional.empty()).address().toString(),
                        shown.location().isEmpty());
        all.forEach(place -> picker.choice(
                place.name(),
                shown.at(Optional.of(place.id())).address().toString(),
                shown.location().filter(place.id()::equals).isPresent()));
        return picker;
    }

    private Component more(String next) {
        Link link = new Link(shown.from(Optional.of(next)).address().toString(), "More");
        link.addClassNames("vt-btn", "s");
        return link;
    }

    private static Component nothing() {
        return new EmptyState(
                "No lot fits",
                "Lots appear when goods come in with what stands on them.",
                new Link(HERE, "Show all in stock"));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Lots");
    }
}
