package io.vitrine.ui.storefront;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.customer.CustomerSessions;
import io.vitrine.ui.entrance.PublicForm;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A page of the shop. What goes wrong is said inside the shop, with a way on. */
abstract class StorePage extends PublicForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Frames frames;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CartCookie cookie;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerSessions customers;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Visits visits;

    StorePage() {
        super("/");
    }

    @Override
    protected final void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, this::show);
    }

    @Override
    protected final void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, this::change);
    }

    /** Whether what the page shows depends on who is signed in. */
    boolean knowsCustomers() {
        return false;
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Work work) throws IOException {
        @Nullable Call before = CurrentCall.find().orElse(null);
        Visit.enter(visits.of(request));
        try {
            if (knowsCustomers()) {
                customers.find(request).ifPresent(session -> CurrentCall.enter(session.call()));
            }
            work.on(request, response);
        } catch (Problem problem) {
            apologise(response, problem);
        } finally {
            Visit.leave();
            CurrentCall.leave(before);
        }
    }

    @FunctionalInterface
    private interface Work {
        void on(HttpServletRequest request, HttpServletResponse response) throws IOException;
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
                        frames.own(missing ? Say.say("Not here") : Say.say(problem.title()), ""),
                        missing
                                ? Say.say(
                                        "This page is not in the shop, or not any more. Look for it, or look through what is.")
                                : Say.say(cure(problem))));
    }
}
