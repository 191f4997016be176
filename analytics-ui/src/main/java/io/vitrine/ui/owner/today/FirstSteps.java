package io.vitrine.ui.owner.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Glyph;

/** What a new business does first. */
final class FirstSteps extends Div {

    FirstSteps() {
        addClassName("vt-box");
        getStyle().setMarginTop("20px");
        add(new EmptyState(
                "Nothing has been sold yet",
                "Figures appear with the first order. Add the location that sells, then import your orders or record"
                        + " sales through the API.",
                addLocation()));
    }

    private static Anchor addLocation() {
        Anchor button = Action.link(Glyph.PIN, "Add a location", "/app/owner/locations/new");
        button.addClassName("p");
        return button;
    }
}
