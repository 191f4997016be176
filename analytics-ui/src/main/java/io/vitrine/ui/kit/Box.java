package io.vitrine.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A framed section: head with tools, content edge to edge, foot with count and source. */
public final class Box extends Section {

    public Box(String title, Component... tools) {
        addClassName("vt-box");
        Div head = new Div(new H2(title));
        head.addClassName("vt-bh");
        head.add(tools);
        add(head);
    }

    public Box with(Component... components) {
        add(components);
        return this;
    }

    /** Content with room around it. */
    public Box padded(Component... components) {
        Div body = new Div(components);
        body.addClassName("vt-body");
        add(body);
        return this;
    }

    public Box foot(Component... components) {
        Div foot = new Div(components);
        foot.addClassName("vt-bf");
        add(foot);
        return this;
    }
}
