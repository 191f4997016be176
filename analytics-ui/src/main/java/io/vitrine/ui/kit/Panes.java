package io.vitrine.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** One frame with hairlines between its panes. */
public class Panes extends Div {

    /** How the panes share the width. */
    public enum Cut {
        ONE("p1"),
        TWO("p2"),
        THREE("p3"),
        FOUR("p4"),
        TWO_THIRDS("p21"),
        /** A result and the three terms that it comes from. */
        RESULT_OF_THREE("eq"),
        RESULT_OF_TWO("eq2");

        private final String style;

        Cut(String style) {
            this.style = style;
        }
    }

    public Panes(Cut cut, Component... panes) {
        addClassNames("vt-panes", cut.style);
        add(panes);
    }
}
