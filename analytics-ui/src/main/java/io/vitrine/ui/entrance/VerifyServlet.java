package io.vitrine.ui.entrance;

import io.vitrine.core.problem.Problem;
import io.vitrine.identity.signup.Confirmed;
import io.vitrine.identity.signup.Verification;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where the link in the mail leads. Opening it does nothing yet: mail servers open links too; the button does. */
@WebServlet("/verify")
public class VerifyServlet extends FormServlet {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Verification verification;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Message message = Message.of(
                        "Open your business", "This confirms that the mailbox is yours. Then you can sign in.")
                .form("/verify", text(request, "token"), "Confirm and open");
        pages.message(response, 200, message);
    }

    @Override
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Confirmed confirmed = verification.confirm(text(request, "token"));
            pages.message(
                    response,
                    200,
                    Message.of(
                                    confirmed.businessName() + " is open",
                                    "Sign in with the email address you just confirmed.")
                            .link(confirmed.url() + "/signin", "Go to your business"));
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
