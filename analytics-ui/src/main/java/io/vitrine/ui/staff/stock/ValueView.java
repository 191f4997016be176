package io.vitrine.ui.staff.stock;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.catalog.Article;
import io.vitrine.commerce.catalog.Articles;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.CostMethod;
import io.vitrine.commerce.inventory.StockValue;
import io.vitrine.commerce.inventory.StockValues;
import io.vitrine.commerce.inventory.ValuedVariant;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.CsvFile;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Fields;
import io.vitrine.ui.kit.FigureTile;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Panes;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.kit.Segments;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the stock of the whole business had cost at the end of any day, by either method. */
@Route(value = ValueView.PATH, layout = StaffLayout.class)
@Needs(Permission.READ_STOCK)
@Dependent
public class ValueView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "staff/stock/value";
    private static final int SHOWN = 200;

    private final transient StockValues values;
    private final transient Articles articles;
    private final transient Clock clock;
    private final Div content = new Div();

    @Inject
    ValueView(StockValues values, Articles articles, Clock clock) {
        this.values = values;
        this.articles = articles;
        this.clock = clock;
        add(
                new PageHead("Stock").basis("What is there, at what it had cost. Worked out anew from the history."),
                StockTabs.VALUE.shown(),
                content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Desk desk = Desk.current(clock);
        LocalDate day = query.getSingleParameter("day")
                .flatMap(ValueView::day)
                .filter(given -> !given.isAfter(desk.today()))
                .orElse(desk.today());
        CostMethod method = query.getSingleParameter("method")
                .filter("fifo"::equals)
                .map(given -> CostMethod.FIFO)
                .orElse(CostMethod.AVERAGE);
        content.removeAll();
        content.add(new ScopeBar(days(day, desk, method), methods(day, method)));
        StockValue value = values.value(end(day, desk), method);
        Div stack = new Div(figures(value, day, desk), box(value, day, desk));
        stack.addClassName("vt-stack");
        content.add(stack);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Instant end(LocalDate day, Desk desk) {
        Instant end =
                day.plusDays(1).atStartOfDay(desk.business().zone()).toInstant().minusMillis(1);
        return end.isAfter(clock.instant()) ? clock.instant() : end;
    }

    private static Address address(LocalDate day, CostMethod method) {
        return Address.of(PATH)
                .with("day", day.toString())
                .with("method", method == CostMethod.FIFO ? "fifo" : "average");
    }

    private static Component days(LocalDate day, Desk desk, CostMethod method) {
        DatePicker picker = Fields.date("", day);
        picker.setLabel(null);
        picker.setAriaLabel("End of the day");
        picker.setMax(desk.today());
        picker.setWidth("170px");
        picker.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null && !picker.isInvalid()) {
                address(chosen.getValue(), method).open();
            }
        });
        return picker;
    }

    private static Component methods(LocalDate day, CostMethod shown) {
        return new Segments("Which pieces leave first")
                .option("Weighted average", address(day, CostMethod.AVERAGE).toString(), shown == CostMethod.AVERAGE)
                .option("First in, first out", address(day, CostMethod.FIFO).toString(), shown == CostMethod.FIFO);
    }

    private static Panes figures(StockValue value, LocalDate day, Desk desk) {
        long pieces =
                value.variants().stream().mapToLong(ValuedVariant::quantity).sum();
        long unknown =
                value.variants().stream().mapToLong(ValuedVariant::withoutCost).sum();
        FigureTile worth = new FigureTile("Stock value")
                .note("at the end of " + desk.dates().day(day));
        return new Panes(
                Panes.Cut.THREE,
                pieces > 0 && unknown == pieces
                        ? worth.noData()
                        : worth.value(desk.formats().money(value.total().amount())),
                new FigureTile("Pieces").value(desk.formats().count(pieces)).note("in all locations"),
                new FigureTile("Pieces without a cost")
                        .value(desk.formats().count(unknown))
                        .note(unknown == 0 ? "every cost is known" : "they count as nothing"));
    }

    private Component box(StockValue value, LocalDate day, Desk desk) {
        if (value.variants().isEmpty()) {
            return new Box("By article")
                    .with(new EmptyState("Nothing was there", "On this day no location had a piece of anything."));
        }
        List<ValuedVariant> dearest = value.variants().stream()
                .sorted(Comparator.comparing((ValuedVariant one) -> one.value().amount())
                        .reversed())
                .limit(SHOWN)
                .toList();
        Map<VariantId, Article> known =
                articles.of(dearest.stream().map(ValuedVariant::variant).toList());
        Anchor file = CsvFile.link("CSV", "stock-value-" + day + ".csv", csv -> write(csv, value));
        file.addClassName("s");
        return new Box("By article", Words.space(), file)
                .with(new DataTable<ValuedVariant>("Value by article, the dearest first")
                        .column(
                                "Article",
                                one -> Optional.ofNullable(known.get(one.variant()))
                                        .map(StockWords::article)
                                        .orElseGet(() -> new Span(one.sku())))
                        .figure("Pieces", one -> desk.formats().count(one.quantity()))
                        .figure("Without a cost", one -> desk.formats().count(one.withoutCost()), "wide")
                        .figure(
                                "Value " + desk.formats().symbol(),
                                one -> desk.formats().plain(one.value().amount()))
                        .rows(dearest)
                        .sums(
                                "All " + value.variants().size(),
                                new Span(desk.formats().plain(value.total().amount()))));
    }

    private static void write(CsvFile csv, StockValue value) {
        csv.line("sku", "pieces", "value", "currency", "pieces without a cost");
        value.variants()
                .forEach(one -> csv.line(
                        one.sku(),
                        one.quantity(),
                        one.value().amount(),
                        one.value().currency().getCurrencyCode(),
                        one.withoutCost()));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Stock value");
    }
}
