package io.vitrine.ui.staff.payments;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.vitrine.commerce.accounting.AccountingExports;
import io.vitrine.commerce.accounting.ExportFormat;
import io.vitrine.commerce.accounting.ExportPeriod;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Fields;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Takes invoices or the books of a period out for accounting software. */
final class ExportBox extends Div {

    private final transient AccountingExports exports;
    private final Select<ExportFormat> format = new Select<>();
    private final DatePicker from;
    private final DatePicker to;
    private final Told told = new Told();
    private final Div ready = new Div();

    ExportBox(AccountingExports exports, Desk desk) {
        this.exports = exports;
        LocalDate month = desk.today().withDayOfMonth(1).minusMonths(1);
        format.setLabel("For");
        format.setItems(ExportFormat.values());
        format.setItemLabelGenerator(ExportBox::words);
        format.setValue(ExportFormat.XERO);
        from = Fields.date("First day", month);
        to = Fields.date("Last day", month.plusMonths(1).minusDays(1));
        told.at("from", from).at("to", to).at("format", format);
        Div row = new Div(format, from, to, new Action("Make the files").does(this::make));
        row.addClassNames("vt-inline", "vt-ends");
        add(new Box("Take out for the accounting")
                .padded(
                        Words.quiet(
                                "A ZIP with a manifest: number of rows, control totals and SHA-256 of each file. The trail"
                                        + " notes who took it."),
                        row,
                        told,
                        ready));
    }

    private static String words(ExportFormat format) {
        return switch (format) {
            case XERO -> "Xero (invoices)";
            case QUICKBOOKS -> "QuickBooks (invoices)";
            case TALLY -> "Tally (vouchers)";
            case JOURNAL -> "Any (balanced journal)";
        };
    }

    private void make() {
        ready.removeAll();
        told.trying(() -> {
            ExportPeriod period = new ExportPeriod(day(from, "from"), day(to, "to"));
            byte[] zip = exports.take(format.getValue(), period);
            ready.add(link(
                    zip,
                    format.getValue().name().toLowerCase(Locale.ROOT) + "-" + period.from() + "-" + period.to()
                            + ".zip"));
        });
    }

    private static LocalDate day(DatePicker picker, String field) {
        return Optional.ofNullable(picker.getValue()).orElseThrow(() -> Problem.invalid(field, "Choose a day."));
    }

    private static Anchor link(byte[] zip, String name) {
        DownloadHandler handler = event -> {
            event.setFileName(name);
            event.setContentType("application/zip");
            try (OutputStream out = event.getOutputStream()) {
                out.write(zip);
            }
        };
        Anchor anchor = new Anchor();
        anchor.setHref(handler);
        anchor.addClassName("vt-btn");
        anchor.getElement().setAttribute("router-ignore", true);
        anchor.add(Glyph.DOWNLOAD.icon(), new Span("Download " + name));
        return anchor;
    }
}
