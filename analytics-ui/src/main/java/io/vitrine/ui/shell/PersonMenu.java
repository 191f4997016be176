package io.vitrine.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.popover.PopoverVariant;
import com.vaadin.flow.dom.Element;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Words;
import java.util.Locale;

/** The person who is signed in: name, light or dark, and the way out. */
final class PersonMenu extends Composite<Span> {

    PersonMenu(String name) {
        NativeButton button = new NativeButton();
        button.addClassName("vt-ib");
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-label", "Your account, " + name);
        button.add(Words.span(Initials.of(name), "vt-avatar"));
        Div choices = new Div(head("Signed in as " + name));
        choices.add(OtherBusinesses.links());
        choices.add(head("Theme"));
        choices.addClassName("vt-choices");
        choices.add(theme("Light"), theme("Dark"), theme("System"));
        choices.add(head("Account"), new Link(FactorNotice.PATH, "Your account"));
        choices.getElement().appendChild(signOut());
        Popover popover = new Popover(choices);
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.addThemeVariants(PopoverVariant.LUMO_NO_PADDING);
        popover.setAriaLabel("Your account");
        getContent().add(button, popover);
    }

    private static Div head(String text) {
        Div head = new Div(text);
        head.addClassName("head");
        return head;
    }

    private static NativeButton theme(String name) {
        NativeButton button = new NativeButton(name);
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("data-theme-choice", name.toLowerCase(Locale.ROOT));
        return button;
    }

    private static Element signOut() {
        Element button = new Element("button").setAttribute("type", "submit").setText("Sign out");
        return new Element("form")
                .setAttribute("method", "post")
                .setAttribute("action", "/signout")
                .appendChild(button);
    }
}
