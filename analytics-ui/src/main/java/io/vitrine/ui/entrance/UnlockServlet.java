package io.vitrine.ui.entrance;

import io.vitrine.core.problem.Problem;
import io.vitrine.identity.recovery.Unlock;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Opens a locked sign-in with the link from the mail; the button does, not the opening of the link. */
@WebServlet("/unlock")
public class UnlockServlet extends FormServlet {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Unlock unlock;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Message message = Message.of(
                        "Open your sign-in",
                        "It was locked because too many wrong passwords were tried. Your password stays as it is.")
                .form("/unlock", text(request, "token"), "Open it again");
        pages.message(response, 200, message);
    }

    @Override
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            unlock.open(text(request, "token"));
            pages.message(
                    response,
                    200,
                    Message.of("Your sign-in is open", "You can sign in again.").link("/signin", "Sign in"));
        } catch (Problem problem) {
            String words = problem.errors().isEmpty()
                    ? problem.detail()
                    : problem.errors().get(0).cure();
            pages.message(
                    response,
                    problem.status(),
                    Message.of("This link no longer works", words).link("/signin", "Sign in"));
        }
    }
}
