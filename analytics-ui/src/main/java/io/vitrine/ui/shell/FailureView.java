package io.vitrine.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.ui.kit.ErrorState;
import io.vitrine.ui.kit.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** A page that failed: what is safe, a way to try again, and the id under which the log has the rest. */
@JsModule("context://vitrine/kit.js")
@Dependent
public class FailureView extends Main implements HasDynamicTitle, HasErrorParameter<Exception> {

    private static final Logger LOG = System.getLogger(FailureView.class.getName());

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        addClassName("vt-lone");
        String id = CurrentCall.find().map(Call::requestId).orElse("unknown");
        if (parameter.getCaughtException() instanceof Problem problem) {
            add(new H1(problem.title()), Words.paragraph(problem.detail(), "vt-mut"));
            return problem.status();
        }
        LOG.log(Level.ERROR, "A page failed, request " + id, parameter.getCaughtException());
        add(
                new H1("This page"),
                new ErrorState(
                        "The page could not be shown",
                        "Nothing is lost. Trying again often helps; when it does not, send us the id.",
                        id,
                        () -> UI.getCurrent().getPage().reload()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return "This page failed · Vitrine";
    }
}
