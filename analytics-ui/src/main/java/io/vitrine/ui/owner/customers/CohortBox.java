package io.vitrine.ui.owner.customers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.vitrine.analytics.cohort.Cohorts;
import io.vitrine.analytics.cohort.Step;
import io.vitrine.analytics.cohort.Trait;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.HeatTable;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Picker;
import io.vitrine.ui.kit.Segments;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Cohorts as a grid: a row for those who began together, a column for each period after that. */
final class CohortBox extends Div {

    private final transient CohortState state;
    private final transient Cohorts read;
    private final transient Formats formats;

    CohortBox(CohortState state, Cohorts read, Desk desk) {
        this.state = state;
        this.read = read;
        this.formats = desk.formats();
        addClassName("vt-box");
        add(head());
        if (read.rows().isEmpty()) {
            add(new EmptyState(
                    "No customers in these " + period() + "s",
                    "A row appears with the first order that names a customer. Orders of guests are left out.",
                    new Link("owner/imports/new", "Import orders")));
            return;
        }
        Div note = new Div(Words.paragraph(words(), "vt-chart-note"));
        note.addClassName("vt-body");
        add(note, table(), foot(desk));
    }

    private Component head() {
        Picker by = new Picker("Rows", state.query().trait().label());
        for (Trait trait : Trait.values()) {
            by.choice(
                    trait.label(),
                    state.with(trait).toString(),
                    trait == state.query().trait());
        }
        Segments steps = new Segments("Interval");
        for (Step step : Step.values()) {
            String word = step.name().toLowerCase(Locale.ROOT);
            steps.option(
                    word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1),
                    state.with(step).toString(),
                    step == state.query().step());
        }
        Segments twin = new Segments("Show cells as")
                .option("Share", state.counting(false).toString(), !state.counts())
                .option("Customers", state.counting(true).toString(), state.counts());
        Div head = new Div(new H2("Do customers come back?"), by, Words.space(), steps, twin);
        head.addClassName("vt-bh");
        return head;
    }

    /** The finding in one sentence, with what it is worked out from. */
    private String words() {
        Cohorts.Retained next = read.retained(1);
        if (next.could() == 0) {
            return "Column n counts who ordered again in the n-th " + period() + " after the first order.";
        }
        return "Of %s customers whose next %s is over, %s ordered again in it: %s. Column n is the n-th %s after the first order."
                .formatted(
                        formats.count(next.could()),
                        period(),
                        formats.count(next.came()),
                        percent(next.came(), next.could()),
                        period());
    }

    private Component table() {
        int columns =
                read.rows().stream().mapToInt(row -> row.counts().size()).max().orElse(0);
        List<String> heads = new ArrayList<>(List.of(state.query().trait().label(), "Customers"));
        IntStream.range(0, columns).mapToObj(Integer::toString).forEach(heads::add);
        HeatTable table =
                new HeatTable("Customers who ordered again, by " + period() + " after the first order", heads);
        for (Cohorts.Row row : read.rows()) {
            List<HeatTable.Cell> cells = new ArrayList<>();
            cells.add(new HeatTable.Cell(formats.count(row.size()), -1, "Customers in this row", false));
            for (int n = 0; n < row.counts().size(); n++) {
                cells.add(cell(row, n));
            }
            table.row(row.label(), cells);
        }
        return table;
    }

    private HeatTable.Cell cell(Cohorts.Row row, int n) {
        long came = row.counts().get(n);
        long of = row.of().get(n);
        boolean open = row.open().isPresent() && row.open().getAsInt() == n;
        String title = formats.count(came) + " of " + formats.count(of) + (open ? ", not over" : "");
        String text = state.counts() ? formats.count(came) : percent(came, of);
        return new HeatTable.Cell(text, of == 0 ? 0 : (double) came / of, title, open);
    }

    private Component foot(Desk desk) {
        String marked = state.query().trait() == Trait.FIRST_ORDER
                ? "* This " + period() + " is not over."
                : "Only " + period() + "s that are over count.";
        Div foot = new Div(Words.span("%s customers · %s · %s"
                .formatted(
                        formats.count(read.customers()),
                        desk.dates().span(state.query().from(), state.query().to()),
                        marked)));
        foot.addClassName("vt-bf");
        return foot;
    }

    private String period() {
        return state.query().step().name().toLowerCase(Locale.ROOT);
    }

    private String percent(long part, long whole) {
        return whole == 0
                ? "no data"
                : formats.percent(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP));
    }
}
