package io.vitrine.ui.entrance;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.recovery.PasswordReset;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the link in the mail leads. Opening it uses nothing up: mail servers open links too; the form does. */
@WebServlet("/reset")
public class ResetServlet extends FormServlet {

    @Inject
    @SuppressWarnings("NullAway.Init")
    PasswordReset reset;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = text(request, "token");
        if (onPlatform()) {
            throw Problem.notFound("page");
        }
        if (reset.good(token)) {
            pages.write(response, 200, "reset", new ResetForm(business(), token, ""));
        } else {
            spent(response);
        }
    }

    @Override
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = text(request, "token");
        if (onPlatform()) {
            throw Problem.notFound("page");
        }
        try {
            reset.confirm(token, text(request, "password"));
            pages.message(
                    response,
                    200,
                    Message.of(
                                    "Your password is changed",
                                    "Everybody who was signed in with your account is signed out.")
                            .link("/signin", "Sign in"));
        } catch (Problem problem) {
            refuse(response, token, problem);
        }
    }

    private void refuse(HttpServletResponse response, String token, Problem problem) throws IOException {
        boolean aboutLink =
                problem.errors().stream().anyMatch(error -> error.field().equals("token"));
        if (aboutLink) {
            spent(response);
        } else {
            String cure = problem.errors().isEmpty()
                    ? problem.detail()
                    : problem.errors().get(0).cure();
            pages.write(response, problem.status(), "reset", new ResetForm(business(), token, cure));
        }
    }

    private void spent(HttpServletResponse response) throws IOException {
        pages.message(
                response,
                422,
                Message.of("This link no longer works", "It has been used already or is older than 30 minutes.")
                        .link("/forgot", "Send a new link"));
    }

    private static String business() {
        return CurrentCall.require().business().name();
    }
}
