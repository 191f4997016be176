package io.vitrine.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A titled pane of a frame. */
public class Pane extends Section {

    private final Div head = new Div();

    public Pane(String title, Component... tools) {
        addClassName("vt-pane");
        head.addClassName("vt-pane-head");
        head.add(new H2(title));
        head.add(tools);
        add(head);
    }

    public Pane with(Component... components) {
        add(components);
        return this;
    }
}
