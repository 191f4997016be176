package io.vitrine.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;

/** The head of a page: where one is, what the page is, on what basis, and what can be done. */
public final class PageHead extends Composite<Div> {

    private final Div titles = new Div();
    private final Div actions = new Div();
    private final Div head = new Div(titles, actions);

    public PageHead(String title) {
        head.addClassName("vt-head");
        actions.addClassName("acts");
        titles.add(new H1(title));
        getContent().add(head);
    }

    /** One line that says on what basis the page counts. */
    public PageHead basis(String text) {
        titles.add(Words.paragraph(text, "sub"));
        return this;
    }

    /** Where the thing of the page stands. */
    public PageHead state(Status status) {
        titles.add(status);
        return this;
    }

    /** Actions, the primary one last. */
    public PageHead actions(Component... components) {
        actions.add(components);
        return this;
    }

    /** The way back, from the second level on. */
    public PageHead below(Link... parents) {
        Nav crumbs = new Nav();
        crumbs.addClassName("vt-crumbs");
        crumbs.getElement().setAttribute("aria-label", "Breadcrumb");
        for (Link parent : parents) {
            crumbs.add(parent, new Text("›"));
        }
        crumbs.add(Words.span(titles.getChildren()
                .findFirst()
                .map(h -> h.getElement().getText())
                .orElse("")));
        getContent().addComponentAsFirst(crumbs);
        return this;
    }
}
