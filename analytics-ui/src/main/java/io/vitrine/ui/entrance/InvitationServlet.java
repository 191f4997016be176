package io.vitrine.ui.entrance;

import io.vitrine.core.problem.Problem;
import io.vitrine.identity.invitation.Acceptance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the link of an invitation leads, on the business's own host. Opening it does nothing yet: mail servers open links
 * too; the button does.
 */
@WebServlet("/invitation")
public class InvitationServlet extends FormServlet {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Acceptance acceptance;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        businessOnly();
        String token = text(request, "token");
        try {
            pages.write(
                    response, 200, "invitation", new InvitationForm(acceptance.look(token), token, "", Map.of(), ""));
        } catch (Problem spent) {
            over(response, spent);
        }
    }

    @Override
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        businessOnly();
        String token = text(request, "token");
        String name = text(request, "name").strip();
        try {
            acceptance.accept(token, name, text(request, "password"));
            pages.message(
                    response,
                    200,
                    Message.of("Welcome", "You are in the team now. Sign in with your email address and password.")
                            .link("/signin", "Sign in"));
        } catch (Problem problem) {
            refused(response, problem, token, name);
        }
    }

    private void refused(HttpServletResponse response, Problem problem, String token, String name) throws IOException {
        Map<String, String> errors = new HashMap<>();
        problem.errors().forEach(error -> errors.put(error.field(), error.cure()));
        if (errors.containsKey("token") || problem.status() == 409) {
            over(response, problem);
            return;
        }
        String notice = errors.isEmpty() ? problem.title() + ". " + problem.detail() : "";
        InvitationForm form = new InvitationForm(acceptance.look(token), token, name, errors, notice);
        pages.write(response, problem.status(), "invitation", form);
    }

    private void over(HttpServletResponse response, Problem problem) throws IOException {
        String words = problem.errors().isEmpty()
                ? problem.detail()
                : problem.errors().get(0).cure();
        pages.message(
                response,
                problem.status(),
                Message.of("This invitation no longer works", words).link("/signin", "Sign in"));
    }

    private static void businessOnly() {
        if (onPlatform()) {
            throw Problem.notFound("page");
        }
    }
}
