package io.vitrine.ui.owner.imports;

import com.vaadin.flow.component.html.Div;
import io.vitrine.commerce.imports.ImportView;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;

/** Why a run ended early, and the way back to its questions. */
final class FailedImport extends Div {

    FailedImport(ImportView view, MappingState again) {
        addClassNames("vt-box", "vt-state");
        getElement().setAttribute("role", "alert");
        Link back = new Link(again.on("owner/imports/new").toString(), "Back to the columns");
        back.addClassNames("vt-btn");
        Link other = new Link("owner/imports/new", "Choose another file");
        other.addClassNames("vt-btn", "t");
        Div actions = new Div(back, other);
        actions.addClassName("acts");
        String safe = view.dryRun() ? "Nothing was written." : "No order was written in part.";
        add(
                new Status(Status.Kind.NOW, "The file could not be imported"),
                Words.paragraph(view.job().error().orElse("") + " " + safe),
                actions);
    }
}
