package io.vitrine.ui.staff.picking;

import com.vaadin.flow.component.html.Div;
import io.vitrine.commerce.picking.PickList;
import io.vitrine.ui.kit.Bar;
import io.vitrine.ui.kit.Words;

/** How far the walk is. */
final class Progress extends Div {

    Progress(PickList list) {
        int lines = list.lines().size();
        Div words = new Div(
                Words.strong(list.done() + " of " + lines + (lines == 1 ? " line" : " lines")),
                Words.space(),
                Words.quiet(list.picked() + " of " + list.wanted() + " pieces"));
        words.addClassName("vt-row");
        Bar bar = new Bar().fill((int) (list.done() * 100 / Math.max(lines, 1)));
        bar.getElement().setAttribute("role", "progressbar");
        bar.getElement().setAttribute("aria-label", "Lines done");
        bar.getElement().setAttribute("aria-valuemin", "0");
        bar.getElement().setAttribute("aria-valuemax", Integer.toString(lines));
        bar.getElement().setAttribute("aria-valuenow", Long.toString(list.done()));
        bar.getStyle().set("margin-top", "8px");
        add(words, bar);
    }
}
