package io.vitrine.ui.owner.imports;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.imports.Imports;
import io.vitrine.commerce.imports.StartImport;
import io.vitrine.core.jobs.JobId;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.FigureTile;
import io.vitrine.ui.kit.Formats;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Panes;
import io.vitrine.ui.kit.Words;

/** What a check found or an import did, row by row accounted for; after a check, the way to the import itself. */
final class ImportReport extends Div {

    private final transient Imports imports;
    private final transient Outcome outcome;
    private final transient MappingState asked;
    private final transient Formats formats;

    ImportReport(Imports imports, Outcome outcome, MappingState asked) {
        this.imports = imports;
        this.outcome = outcome;
        this.asked = asked;
        this.formats = outcome.formats();
        addClassName("vt-stack");
        add(headline());
        outcome.notes().forEach(note -> add(Note.info(new Span(note))));
        add(documents(), rows());
        if (outcome.count("rejectedRows") > 0) {
            add(new RejectedBox(imports, outcome));
        }
        add(actions());
    }

    private Note headline() {
        long orders = outcome.added("orders");
        long returns = outcome.added("returns");
        if (outcome.view().dryRun()) {
            return orders + returns == 0
                    ? Note.info(new Span("Nothing new: all of this is in Vitrine already."))
                    : Note.info(new Span("%s orders and %s returns would be added. Nothing is written yet."
                            .formatted(formats.count(orders), formats.count(returns))));
        }
        return Note.done(new Span(
                "%s orders and %s returns were added.".formatted(formats.count(orders), formats.count(returns))));
    }

    private Panes documents() {
        return new Panes(
                Panes.Cut.FOUR,
                tile("Orders", outcome.count("orders"), there("orders")),
                tile("Returns", outcome.count("returns"), there("returns")),
                tile(
                        "Customers",
                        outcome.count("customers"),
                        outcome.view().dryRun()
                                ? "named in the file"
                                : formats.count(outcome.added("customers")) + " new"),
                new FigureTile("Gross sales")
                        .size("m")
                        .value(formats.money(outcome.amount("grossSales")))
                        .note("returns " + formats.money(outcome.amount("returned"))));
    }

    private String there(String documents) {
        return formats.count(outcome.unchanged(documents)) + " there already";
    }

    private Panes rows() {
        long aside = outcome.count("writeOffs") + outcome.count("adjustments");
        return new Panes(
                Panes.Cut.FOUR,
                tile("Rows of the file", outcome.count("rows"), "each in one of the next three"),
                tile(
                        "Lines of orders and returns",
                        outcome.count("orderLines") + outcome.count("returnLines"),
                        formats.count(outcome.count("returnLines")) + " of returns"),
                tile("No sales", aside, "stock write-offs and adjustments"),
                tile("Left out", outcome.count("rejectedRows"), "each with its reason"));
    }

    private FigureTile tile(String label, long count, String note) {
        return new FigureTile(label).size("m").value(formats.count(count)).note(note);
    }

    private Div actions() {
        Div actions = new Div();
        actions.addClassNames("vt-row", "vt-wrap");
        if (outcome.view().dryRun()) {
            Link back = new Link(asked.on("owner/imports/new").toString(), "Back");
            back.addClassName("vt-btn");
            actions.add(back, Words.space());
            actions.add(Action.primary("Import " + formats.count(outcome.count("orders")) + " orders")
                    .does(this::start));
        } else {
            actions.add(button("owner/orders", "Show orders"), button("owner/imports/new", "Import another file"));
        }
        return actions;
    }

    private static Link button(String address, String words) {
        Link link = new Link(address, words);
        link.addClassName("vt-btn");
        return link;
    }

    private void start() {
        JobId job = imports.start(
                new StartImport(asked.file(), asked.settings(outcome.view().preset(), false)));
        asked.on("owner/imports/" + job).open();
    }
}
