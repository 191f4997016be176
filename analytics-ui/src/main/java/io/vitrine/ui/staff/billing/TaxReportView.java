package io.vitrine.ui.staff.billing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.taxreport.TaxLine;
import io.vitrine.commerce.taxreport.TaxReport;
import io.vitrine.commerce.taxreport.TaxReports;
import io.vitrine.commerce.taxreport.TaxTotal;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.CsvFile;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Fields;
import io.vitrine.ui.kit.FigureTile;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Panes;
import io.vitrine.ui.kit.Segments;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What tax is due for some days, by country, rate and category, beside the ledger. */
@Route(value = "staff/tax", layout = StaffLayout.class)
@Needs(Permission.READ_INVOICES)
@Dependent
public class TaxReportView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient TaxReports reports;
    private final transient Clock clock;

    @Inject
    TaxReportView(TaxReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Desk desk = Desk.current(clock);
        TaxPeriod period = TaxPeriod.read(event.getLocation(), desk.today());
        TaxReport report = reports.of(period.from(), period.to());
        PageHead head = new PageHead("Tax")
                .basis("From invoices and credit notes dated " + desk.dates().span(period.from(), period.to())
                        + ", in the business's time zone.");
        if (Allowed.may(Permission.EXPORT_INVOICES)) {
            head.actions(CsvFile.link(
                    "Download CSV",
                    "tax-" + period.from() + "-" + period.to() + ".csv",
                    file -> file.whole(reports.csv(period.from(), period.to()))));
        }
        Div blocks = new Div(choice(period, desk));
        blocks.addClassNames("vt-stack", "vt-after-head");
        report.totals().forEach(total -> blocks.add(figures(total)));
        report.totals().stream()
                .filter(total -> total.difference().amount().signum() != 0)
                .forEach(total -> blocks.add(unlike(report, total)));
        blocks.add(lines(report));
        removeAll();
        add(head, blocks);
    }

    private static Div choice(TaxPeriod shown, Desk desk) {
        Segments segments = new Segments("Period");
        TaxPeriod.usual(desk.today())
                .forEach((name, period) -> segments.option(name, period.address(), period.equals(shown)));
        DatePicker from = Fields.date("From", shown.from());
        DatePicker to = Fields.date("To", shown.to());
        from.addValueChangeListener(change -> show(from.getValue(), to.getValue()));
        to.addValueChangeListener(change -> show(from.getValue(), to.getValue()));
        Div usual = new Div(segments);
        usual.addClassName("vt-row");
        Div dates = new Div(from, to);
        dates.addClassNames("vt-row", "vt-wrap");
        Div choice = new Div(usual, dates);
        choice.addClassName("vt-stack");
        return choice;
    }

    private static void show(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && !to.isBefore(from)) {
            UI.getCurrent().navigate("staff/tax", QueryParameters.fromString("from=" + from + "&to=" + to));
        }
    }

    private static Panes figures(TaxTotal total) {
        return new Panes(
                Panes.Cut.FOUR,
                new FigureTile("On invoices").size("m").value(total.invoiced().toString()),
                new FigureTile("Less on credit notes")
                        .size("m")
                        .value(total.credited().toString()),
                new FigureTile("Tax due").size("m").value(total.due().toString()),
                new FigureTile("Tax account of the ledger")
                        .size("m")
                        .value(total.ledger().toString())
                        .note(
                                total.difference().amount().signum() == 0
                                        ? "the same"
                                        : "differs by " + total.difference()));
    }

    private static Note unlike(TaxReport report, TaxTotal total) {
        return Note.warn(new Span("The documents of these days differ from the ledger by " + total.difference()
                + ", at " + report.differences().size()
                + " orders: their sale and their invoice fall on different sides of the period. Choose a period that holds"
                + " both, or declare by the documents."));
    }

    private static Box lines(TaxReport report) {
        Box box = new Box("By country, rate and category");
        if (report.lines().isEmpty()) {
            return box.with(new EmptyState(
                    "No invoice is dated in these days", "Choose other days; invoices are issued with the order."));
        }
        return box.with(new DataTable<TaxLine>("Tax by country, rate and category")
                .text("Tax", TaxLine::name)
                .text("Where", line -> line.region().isEmpty() ? line.country() : line.country() + " " + line.region())
                .text("Category", line -> words(line.category()), "wide")
                .figure("Documents", line -> String.valueOf(line.documents()), "wide")
                .figure("Invoiced net", line -> line.invoicedBase().toString(), "wide")
                .figure("Credited net", line -> line.creditedBase().toString(), "wide")
                .figure("Net", line -> line.base().toString())
                .figure("Tax due", line -> line.due().toString())
                .rows(report.lines()));
    }

    private static String words(String category) {
        return switch (category) {
            case "S" -> "Taxed (S)";
            case "Z" -> "Zero rate (Z)";
            case "E" -> "Exempt (E)";
            case "G" -> "Export (G)";
            case "K" -> "Reverse charge (K)";
            default -> "Not taxed (O)";
        };
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Tax");
    }
}
