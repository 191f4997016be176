package io.vitrine.ui.staff.stock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.catalog.Article;
import io.vitrine.commerce.catalog.Articles;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.ReorderPace;
import io.vitrine.commerce.inventory.StockPage;
import io.vitrine.commerce.inventory.StockSearch;
import io.vitrine.commerce.inventory.Suggestion;
import io.vitrine.commerce.inventory.Suggestions;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.location.Location;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.location.Locations;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.ListFoot;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What to order, how much, and why, in numbers that can be followed. */
@Route(value = SuggestionsView.PATH, layout = StaffLayout.class)
@Needs(Permission.READ_STOCK)
@Dependent
public class SuggestionsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "staff/stock/reorder";
    private static final int PAGE = 25;
    private static final int USUAL_LEAD = 14;
    private static final int USUAL_SAFETY = 7;

    private final transient Suggestions suggestions;
    private final transient Articles articles;
    private final transient Locations locations;
    private final transient Clock clock;
    private final Div content = new Div();

    @Inject
    SuggestionsView(Suggestions suggestions, Articles articles, Locations locations, Clock clock) {
        this.suggestions = suggestions;
        this.articles = articles;
        this.locations = locations;
        this.clock = clock;
        add(
                new PageHead("Stock")
                        .basis("What does not last until a delivery comes, by what left in the last 28 days."),
                StockTabs.REORDER.shown(),
                content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<LocationId> location = query.getSingleParameter("location").flatMap(LocationId::parse);
        Optional<String> after = query.getSingleParameter("after");
        int lead = days(query, "lead", USUAL_LEAD);
        int safety = days(query, "safety", USUAL_SAFETY);
        content.removeAll();
        Address here = address(location, lead, safety);
        content.add(new ScopeBar(
                LocationPicker.of(Allowed.locations(locations), location, other -> address(other, lead, safety))));
        StockPage<Suggestion> page = suggestions.suggest(
                new StockSearch(Optional.empty(), location, true, after, PAGE), new ReorderPace(lead, safety));
        Div stack = new Div(pace(location, lead, safety), box(page, after, here));
        stack.addClassName("vt-stack");
        content.add(stack);
    }

    private static int days(QueryParameters query, String name, int usual) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .filter(days -> days <= 365)
                .orElse(usual);
    }

    private static Address address(Optional<LocationId> location, int lead, int safety) {
        return Address.of(PATH)
                .with("location", location.map(LocationId::toString))
                .with("lead", Integer.toString(lead))
                .with("safety", Integer.toString(safety));
    }

    private Component pace(Optional<LocationId> location, int lead, int safety) {
        IntegerField leadDays = new IntegerField("Days until a delivery comes");
        IntegerField safetyDays = new IntegerField("Days to have in reserve");
        leadDays.setValue(lead);
        safetyDays.setValue(safety);
        Told told = new Told().at("leadDays", leadDays).at("safetyDays", safetyDays);
        Action show = new Action("Work it out")
                .does(() -> told.trying(() -> {
                    ReorderPace wanted =
                            new ReorderPace(number(leadDays, "leadDays"), number(safetyDays, "safetyDays"));
                    address(location, wanted.leadDays(), wanted.safetyDays()).open();
                }));
        Div row = new Div(leadDays, safetyDays, show);
        row.addClassNames("vt-inline", "vt-ends");
        return new Box("How it is worked out")
                .padded(
                        row,
                        told,
                        Words.paragraph(
                                "Pieces that left in 28 days give the pace. Reorder at = pace × days until a delivery + pace ×"
                                        + " days in reserve, each rounded up. Order = reorder point + 28 days more −"
                                        + " what is free.",
                                "vt-sm",
                                "vt-mut"));
    }

    private static int number(IntegerField field, String name) {
        return Optional.ofNullable(field.getValue())
                .orElseThrow(() -> Problem.invalid(name, "Use a number of days from 0 to 365."));
    }

    private Component box(StockPage<Suggestion> page, Optional<String> after, Address here) {
        Box box = new Box("To order");
        if (page.rows().isEmpty()) {
            return box.with(new EmptyState(
                    "Nothing to order",
                    "Everything that left in the last 28 days lasts until a delivery comes, at this pace."));
        }
        Desk desk = Desk.current(clock);
        Map<LocationId, String> names =
                Allowed.locations(locations).stream().collect(Collectors.toMap(Location::id, Location::name));
        List<VariantId> variants = page.rows().stream().map(Suggestion::variant).toList();
        Map<VariantId, Article> known = articles.of(variants);
        return box.with(
                new DataTable<Suggestion>("Suggestions with their arithmetic")
                        .column("Article", row -> article(known, row))
                        .text("Location", row -> names.getOrDefault(row.location(), ""), "wide")
                        .figure("Free", row -> desk.formats().count(row.available()))
                        .figure("A day", row -> row.perDay().toPlainString(), "wide")
                        .figure("Reorder at", row -> desk.formats().count(row.reorderPoint()), "wide")
                        .figure("Order", row -> desk.formats().count(row.quantity()))
                        .rows(page.rows()),
                new ListFoot(
                        desk.formats().count(page.rows().size()) + " suggestions on this page",
                        after.map(cursor -> here),
                        page.next().map(next -> here.with("after", next))));
    }

    private static Component article(Map<VariantId, Article> known, Suggestion row) {
        Component both = Optional.ofNullable(known.get(row.variant()))
                .map(StockWords::article)
                .orElseGet(() -> new Span(row.sku()));
        both.getElement().appendChild(Words.span(row.arithmetic(), "sub2").getElement());
        return both;
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("What to order");
    }
}
