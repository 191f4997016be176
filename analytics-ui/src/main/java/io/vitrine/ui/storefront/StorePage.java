package io.vitrine.ui.storefront;

import io.vitrine.core.problem.Problem;
import io.vitrine.ui.entrance.PublicForm;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page of the shop. What goes wrong is said inside the shop, with a way on. */
abstract class StorePage extends PublicForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Frames frames;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CartCookie cookie;

    StorePage() {
        super("/");
    }

    @Override
    protected final void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            show(request, response);
        } catch (Problem problem) {
            apologise(response, problem);
        }
    }

    @Override
    protected final void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            change(request, response);
        } catch (Problem problem) {
            apologise(response, problem);
        }
    }

    /** Shows the page. */
    abstract void show(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** Takes what a form of the shop sent. */
    void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    /** Writes a page that is the same for everybody. */
    final void writeKept(HttpServletRequest request, HttpServletResponse response, String template, Object page)
            throws IOException {
        Kept.write(request, response, "text/html; charset=utf-8", pages().html("store/" + template, page));
    }

    /** Writes a page of one visitor. */
    final void write(HttpServletResponse response, int status, String template, Object page) throws IOException {
        pages().page(response, status, "store/" + template, page);
    }

    private void apologise(HttpServletResponse response, Problem problem) throws IOException {
        boolean missing = problem.status() == HttpServletResponse.SC_NOT_FOUND;
        write(
                response,
                problem.status(),
                "apology",
                new Apology(
                        frames.own(missing ? "Not here" : problem.title(), ""),
                        missing ? "This page is not in the shop any more. Look through what is." : cure(problem)));
    }
}
