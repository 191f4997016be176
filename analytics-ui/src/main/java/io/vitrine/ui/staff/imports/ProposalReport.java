package io.vitrine.ui.staff.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.imports.ProductImportView;
import io.vitrine.commerce.imports.ProductImports;
import io.vitrine.commerce.imports.ProposedRow;
import io.vitrine.core.jobs.JobState;
import io.vitrine.core.jobs.JobView;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.FigureTile;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.ListFoot;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Panes;
import io.vitrine.ui.kit.Sure;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a file would change or has changed, row by row, and what can be done about it. */
final class ProposalReport extends Div {

    private static final int PAGE = 100;

    private final transient ProductImports imports;
    private final transient ProductImportView view;
    private final transient Desk desk;
    private final Complaint complaint = new Complaint();

    ProposalReport(ProductImports imports, ProductImportView view, Optional<JobView> undo, long after, Desk desk) {
        this.imports = imports;
        this.view = view;
        this.desk = desk;
        addClassName("vt-stack");
        add(headline(undo), figures(), rows(after), complaint, actions());
    }

    private Component headline(Optional<JobView> undo) {
        if (undo.filter(job -> job.state() == JobState.DONE).isPresent()) {
            long kept = undo.flatMap(JobView::result)
                    .map(result -> ProposalWords.number(result, "kept"))
                    .orElse(0L);
            return Note.done(new Span(
                    kept == 0
                            ? "The import is taken back: every product is as it was."
                            : "The import is taken back, but for " + kept + " products that were changed since."));
        }
        if (view.standing() == ProductImportView.Standing.UNDONE) {
            return Note.info(new Span("This import was taken back."));
        }
        long changes = count("new") + count("changed");
        if (!view.dryRun()) {
            return Note.done(new Span(changes + " rows were imported."));
        }
        return Note.info(new Span(
                changes == 0
                        ? "Nothing new: all of this is in Vitrine already."
                        : "Nothing is written yet. This is what the import would do."));
    }

    private long count(String name) {
        return ProposalWords.count(view, name);
    }

    private Panes figures() {
        return new Panes(
                Panes.Cut.FOUR,
                tile("New", count("new"), "variants that are added"),
                tile("Changed", count("changed"), count("same") + " stay as they are"),
                tile(
                        "Prices",
                        count("dearer") + count("cheaper"),
                        count("dearer") + " up, " + count("cheaper") + " down"),
                tile("Left out", count("error"), "each with its reason"));
    }

    private FigureTile tile(String name, long count, String note) {
        return new FigureTile(name).size("m").value(desk.formats().count(count)).note(note);
    }

    private Component rows(long after) {
        List<ProposedRow> found = imports.rows(view.job().id(), after, PAGE + 1);
        List<ProposedRow> page = found.subList(0, Math.min(found.size(), PAGE));
        Box box = new Box("Rows of the file");
        if (page.isEmpty()) {
            return box.with(new EmptyState("No rows", "The file has no row below its head."));
        }
        Address here = Address.of(ProductImportsView.PATH + "/" + view.job().id());
        return box.with(
                new DataTable<ProposedRow>("What each row changes")
                        .compact()
                        .figure("Row", row -> desk.formats().count(row.row()))
                        .column("SKU", ProposalReport::name)
                        .column("What", row -> ProposalWords.kind(row.kind()))
                        .column("Price", ProposalReport::price, "num")
                        .text("Why", ProposedRow::reason, "wide")
                        .rows(page),
                new ListFoot(
                        page.size() + " rows on this page",
                        after > 0 ? Optional.of(here) : Optional.empty(),
                        found.size() > PAGE
                                ? Optional.of(here.with(
                                        "after",
                                        Long.toString(page.get(PAGE - 1).row())))
                                : Optional.empty()));
    }

    private static Component name(ProposedRow row) {
        Span both = new Span(row.sku().isEmpty() ? "none" : row.sku());
        if (!row.reason().isEmpty()) {
            both.add(Words.span(row.reason(), "sub2", "only-m"));
        }
        return both;
    }

    private static Component price(ProposedRow row) {
        return new Span(row.change()
                .filter(change -> change.signum() != 0)
                .map(ProposalReport::percent)
                .orElse(""));
    }

    private static String percent(BigDecimal change) {
        return (change.signum() > 0 ? "up " : "down ")
                + change.abs().stripTrailingZeros().toPlainString() + "\u00a0%";
    }

    private Component actions() {
        Div row = new Div();
        row.addClassNames("vt-row", "vt-wrap");
        if (view.dryRun()) {
            row.add(Link.button("Choose another file", ProductImportsView.PATH + "/new"), Words.space());
            if (count("new") + count("changed") > 0) {
                row.add(Action.primary("Import " + desk.formats().count(count("new") + count("changed")) + " rows")
                        .does(() -> complaint.attempt(() -> Address.of(ProductImportsView.PATH + "/"
                                        + imports.applied(view.job().id()))
                                .open())));
            }
            return row;
        }
        row.add(
                Link.button("Show products", "staff/products"),
                Link.button("Import another file", ProductImportsView.PATH + "/new"));
        if (view.standing() == ProductImportView.Standing.UNDOABLE) {
            row.add(
                    Words.space(),
                    new Sure(
                            "Take the import back",
                            "Put every product back as it was before this import? What was changed since stays.",
                            "Take it back",
                            this::takeBack));
        }
        return row;
    }

    private void takeBack() {
        String undo = imports.undone(view.job().id()).toString();
        Address.of(ProductImportsView.PATH + "/" + view.job().id())
                .with("undo", undo)
                .open();
    }
}
