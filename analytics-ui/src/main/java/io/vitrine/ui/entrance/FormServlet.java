package io.vitrine.ui.entrance;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.network.SameOrigin;
import io.vitrine.core.problem.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** A page with a form: refuses what another origin sent, and says in words why something was not done. */
abstract class FormServlet extends HttpServlet {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Pages pages;

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            show(request, response);
        } catch (Problem problem) {
            refuse(response, problem);
        }
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        try {
            if (SameOrigin.sent(request)) {
                take(request, response);
            } else {
                takeFromElsewhere(request, response);
            }
        } catch (Problem problem) {
            refuse(response, problem);
        }
    }

    /** Shows the page. */
    abstract void show(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** Takes what was sent. */
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    /** Takes what a page of another origin sent: nothing, but on pages where others have to lead back to. */
    void takeFromElsewhere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        refuse(
                response,
                Problem.of(
                        403,
                        "other-origin",
                        "This form came from elsewhere",
                        "Open the page here and send the form again."));
    }

    final void refuse(HttpServletResponse response, Problem problem) throws IOException {
        pages.message(
                response,
                problem.status(),
                Message.of(problem.title(), problem.detail())
                        .link("/", "Go to the start")
                        .reported(CurrentCall.find().map(Call::requestId)));
    }

    static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    static boolean onPlatform() {
        return CurrentCall.require().tenant().isEmpty();
    }
}
