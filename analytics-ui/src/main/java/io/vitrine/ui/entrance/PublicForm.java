package io.vitrine.ui.entrance;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.forms.FormProofs;
import io.vitrine.core.network.SameOrigin;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A page of a business's host for another audience than the workforce, with the same guards on what is sent to it. */
public abstract class PublicForm extends FormServlet {

    private final String start;

    @Inject
    @SuppressWarnings("NullAway.Init")
    FormProofs proofs;

    /** @param start where a refusal leads back to */
    protected PublicForm(String start) {
        this.start = start;
    }

    @Override
    final void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            requireBusiness();
            open(request, response);
        } catch (Problem problem) {
            turnBack(response, problem);
        }
    }

    @Override
    final void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            requireBusiness();
            receive(request, response);
        } catch (Problem problem) {
            turnBack(response, problem);
        }
    }

    @Override
    final void takeFromElsewhere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            requireBusiness();
            Optional<String> address = returned(request);
            if (address.isPresent()) {
                Pages.seeOther(response, address.get());
            } else {
                super.takeFromElsewhere(request, response);
            }
        } catch (Problem problem) {
            turnBack(response, problem);
        }
    }

    /** Where whoever comes back from another origin by a form is led to; nothing of the form is read or done. */
    protected Optional<String> returned(HttpServletRequest request) {
        return Optional.empty();
    }

    /** Shows the page. */
    protected abstract void open(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** Takes what a page of the same origin sent. */
    protected void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    /** Says in words why it was not done. */
    protected final void turnBack(HttpServletResponse response, Problem problem) throws IOException {
        say(
                response,
                problem.status(),
                Message.of(problem.title(), cure(problem)).link(start, "Go on"));
    }

    protected final void say(HttpServletResponse response, int status, Message message) throws IOException {
        pages.message(response, status, message);
    }

    protected final Pages pages() {
        return pages;
    }

    /** @throws Problem when the browser did not show that it has worked for the form, see {@link FormProofs#require} */
    protected final void requireProof(HttpServletRequest request) {
        proofs.require(text(request, ProofServlet.FIELD));
    }

    /** What was typed into the field, or nothing. */
    protected static String typed(HttpServletRequest request, String field) {
        return text(request, field);
    }

    /** Whether a page of this very origin led here, or the person's own typing. */
    protected static boolean sameOrigin(HttpServletRequest request) {
        return SameOrigin.sent(request);
    }

    protected static Tenant business() {
        return CurrentCall.require().business();
    }

    /** What to do about it. */
    protected static String cure(Problem problem) {
        return problem.errors().isEmpty()
                ? problem.detail()
                : problem.errors().get(0).cure();
    }

    /** The cure of each wrong field. */
    protected static Map<String, String> cures(Problem problem) {
        Map<String, String> cures = new LinkedHashMap<>();
        problem.errors().forEach(error -> cures.put(error.field(), error.cure()));
        return cures;
    }

    /** What stands above the fields when no field is to blame. */
    protected static String notice(Problem problem) {
        return problem.errors().isEmpty() ? problem.title() + ". " + problem.detail() : "";
    }

    private static void requireBusiness() {
        if (onPlatform()) {
            throw Problem.notFound("page");
        }
    }
}
