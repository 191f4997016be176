package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** Where a wizard stands: done, current and coming steps, each with a line about itself. */
public final class Steps extends OrderedList {

    /** @param detail a few words about the step, or nothing */
    public record Step(String name, String detail) {}

    public Steps(List<Step> steps, int current) {
        addClassName("vt-steps");
        for (int i = 0; i < steps.size(); i++) {
            add(item(steps.get(i), i, current));
        }
    }

    private static ListItem item(Step step, int index, int current) {
        Span mark = Words.span(index < current ? "" : Integer.toString(index + 1), "b");
        if (index < current) {
            mark.add(Glyph.CHECK.small(), Words.span("Done:", "vt-sr"));
        }
        Div words = new Div(Words.strong(step.name()));
        if (!step.detail().isEmpty()) {
            words.getElement().appendChild(new Element("small").setText(step.detail()));
        }
        ListItem item = new ListItem(mark, words);
        if (index < current) {
            item.addClassName("done");
        }
        if (index == current) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }
}
