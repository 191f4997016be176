package io.vitrine.ui.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.popover.PopoverVariant;
import java.util.Map;

/** The small button beside a figure's name that says what the figure means. */
public final class About extends Composite<Span> {

    /** @param facts such as version, basis and time zone, in their order */
    public About(String name, String definition, Map<String, String> facts) {
        NativeButton button = new NativeButton();
        button.addClassName("vt-info");
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-label", "About " + name);
        button.add(Glyph.INFO.small());
        DescriptionList list = new DescriptionList();
        facts.forEach(
                (fact, value) -> list.add(new DescriptionList.Term(fact), new DescriptionList.Description(value)));
        Div text = new Div(Words.strong(name), Words.paragraph(definition), list);
        text.addClassName("vt-about");
        text.getElement().setAttribute("tabindex", "0"); // scrolls by keyboard where the screen is small
        Popover popover = new Popover(text);
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.addThemeVariants(PopoverVariant.LUMO_NO_PADDING);
        popover.setAriaLabel("About " + name);
        getContent().add(button, popover);
    }
}
