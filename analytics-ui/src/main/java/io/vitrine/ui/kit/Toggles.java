package io.vitrine.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Two or three ways to see a form, one at a time; what was typed in the others stays. */
public final class Toggles extends Div {

    private final List<NativeButton> buttons = new ArrayList<>();

    public Toggles(String purpose) {
        addClassName("vt-seg");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", purpose);
    }

    /** Adds a choice; the first one is chosen. */
    public Toggles option(String code, String words, Consumer<String> chosen) {
        NativeButton button = new NativeButton(words);
        button.getElement().setAttribute("type", "button");
        button.getElement().setAttribute("aria-pressed", String.valueOf(buttons.isEmpty()));
        button.addClickListener(click -> {
            buttons.forEach(
                    other -> other.getElement().setAttribute("aria-pressed", String.valueOf(other.equals(button))));
            chosen.accept(code);
        });
        buttons.add(button);
        add(button);
        return this;
    }
}
