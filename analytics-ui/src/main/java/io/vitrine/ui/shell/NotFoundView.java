package io.vitrine.ui.shell;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.servlet.http.HttpServletResponse;

/** There is no such page for this person. */
@JsModule("context://vitrine/kit.js")
@Dependent
public class NotFoundView extends Main implements HasDynamicTitle, HasErrorParameter<NotFoundException> {

    NotFoundView() {
        addClassNames("vt-lone", "vt-state");
        Div actions = new Div(Action.link(Glyph.HOME, "Go to the start", "/app/"));
        actions.addClassName("acts");
        add(
                new H1("There is no such page"),
                Words.paragraph("The address may be old, or the page is not yours to open."));
        add(actions);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return "There is no such page · Vitrine";
    }
}
