package io.vitrine.ui.owner.imports;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.vitrine.commerce.imports.Column;
import io.vitrine.commerce.imports.Imports;
import io.vitrine.commerce.imports.Preview;
import io.vitrine.commerce.imports.StartImport;
import io.vitrine.core.jobs.JobId;
import io.vitrine.core.location.Location;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Address;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import java.util.List;
import java.util.stream.Collectors;

/** The second step: which column of the file is what, and where the orders belong. */
final class MapColumns extends Div {

    private final transient Imports imports;
    private final transient Desk desk;
    private final transient Preview preview;
    private final transient ColumnChoices choices;
    private transient MappingState state;
    private final Div steps = new Div();
    private final Span left = Words.quiet("");
    private final Div complaint = new Div();
    private final PreviewBox sample;

    MapColumns(Imports imports, MappingState state, List<Location> locations, Desk desk) {
        this.imports = imports;
        this.desk = desk;
        this.state = state;
        preview = state.preset()
                .map(preset -> imports.preview(state.file(), preset))
                .orElseGet(() -> imports.preview(state.file()));
        choices = new ColumnChoices(preview, state.mapping());
        sample = new PreviewBox(preview, desk.formats());
        ImportTarget target = new ImportTarget(preview.preset(), state, locations, this::moved);
        Section questions =
                new Section(new H2("Match your columns to Vitrine"), matched(), complaint, target, choices, actions());
        questions.addClassName("vt-stack4");
        choices.whenChosen(this::chosen);
        Aside aside = new Aside(sample, notes());
        aside.getElement().setAttribute("aria-label", "Preview");
        aside.addClassName("vt-stack4");
        Div columns = new Div(questions, aside);
        columns.addClassName("vt-wizard");
        add(steps, columns);
        show();
    }

    private Paragraph matched() {
        long found = choices.chosen().size();
        return Words.paragraph(
                "We matched %d of %d columns. Nothing is written before the last step."
                        .formatted(found, preview.header().size()),
                "vt-mut");
    }

    private Div notes() {
        Div notes = new Div();
        notes.addClassNames("vt-box", "vt-body", "vt-sm", "vt-mut");
        String file = "%s, about %s rows, %s."
                .formatted(preview.name(), desk.formats().count(Math.max(preview.lines() - 1, 0)), preview.encoding());
        notes.add(Words.paragraph(file));
        preview.notes().forEach(note -> notes.add(Words.paragraph(note)));
        return notes;
    }

    private Div actions() {
        Action check = Action.primary("Check " + desk.formats().count(Math.max(preview.lines() - 1, 1)) + " rows")
                .does(this::check);
        Link back = new Link("owner/imports/new", "Back");
        back.addClassName("vt-btn");
        Div actions = new Div(back, Words.space(), left, check);
        actions.addClassNames("vt-row", "vt-wrap");
        return actions;
    }

    /** Another target: the address follows; another kind of file reads the file anew. */
    private void moved(MappingState other) {
        boolean anew = !other.preset().equals(state.preset());
        state = other;
        Address address = state.on("owner/imports/new");
        if (anew) {
            address.open();
        } else {
            UI.getCurrent().getPage().getHistory().replaceState(null, address.toString());
        }
    }

    private void chosen() {
        moved(state.with(choices.chosen()));
        show();
    }

    private void show() {
        List<Column> missing = missing();
        String answers =
                missing.isEmpty() ? "" : missing.size() + (missing.size() == 1 ? " answer left" : " answers left");
        steps.removeAll();
        steps.add(WizardSteps.at(WizardSteps.MAP, preview.name(), answers));
        left.setText(missing.isEmpty() ? "" : answers + ": " + words(missing));
        sample.show(choices.chosen());
    }

    private List<Column> missing() {
        return preview.preset().required().stream()
                .filter(column -> !choices.chosen().containsKey(column))
                .sorted()
                .toList();
    }

    private static String words(List<Column> columns) {
        return columns.stream().map(Column::label).collect(Collectors.joining(", "));
    }

    private void check() {
        complaint.removeAll();
        if (!missing().isEmpty()) {
            complaint.add(Note.failed(Words.span("Choose the column for: " + words(missing()) + ".")));
            choices.focusOn(missing().get(0));
            return;
        }
        MappingState asked = state.with(choices.chosen());
        try {
            JobId job = imports.start(new StartImport(asked.file(), asked.settings(preview.preset(), true)));
            asked.on("owner/imports/" + job).open();
        } catch (Problem problem) {
            complaint.add(Note.failed(Words.span(problem.detail())));
        }
    }
}
