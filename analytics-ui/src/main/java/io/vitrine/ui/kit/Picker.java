package io.vitrine.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.popover.PopoverVariant;

/** A choice of the scope bar: a button that shows what is chosen and opens the others, each a link. */
public final class Picker extends Composite<Span> {

    private final NativeButton button = new NativeButton();
    private final Div choices = new Div();

    /** @param label what is chosen, such as {@code Location}; empty when the value says it */
    public Picker(String label, String value) {
        button.addClassName("vt-pick");
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-haspopup", "dialog");
        if (!label.isEmpty()) {
            button.add(Words.span(label, "l"));
        }
        button.add(new Span(value), Glyph.DOWN.small());
        choices.addClassName("vt-choices");
        Popover popover = new Popover(choices);
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.addThemeVariants(PopoverVariant.LUMO_NO_PADDING);
        popover.setAriaLabel(label.isEmpty() ? value : label);
        popover.setAutofocus(true);
        getContent().add(button, popover);
    }

    public Picker icon(Glyph glyph) {
        button.addComponentAsFirst(glyph.small());
        return this;
    }

    public Picker choice(String text, String address, boolean chosen) {
        choices.add(new Link(address, text).current(chosen));
        return this;
    }

    /** Something else in the list, such as a field for dates of one's own. */
    public Picker more(Component component) {
        choices.add(component);
        return this;
    }
}
