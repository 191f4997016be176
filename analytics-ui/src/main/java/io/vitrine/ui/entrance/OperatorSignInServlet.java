package io.vitrine.ui.entrance;

import io.vitrine.core.problem.Problem;
import io.vitrine.identity.operator.OperatorCookie;
import io.vitrine.identity.operator.OperatorEntry;
import io.vitrine.identity.operator.OperatorSignIn;
import io.vitrine.identity.session.StepCookie;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Lets operators into the console, on the platform's host. */
@WebServlet("/operator/signin")
public class OperatorSignInServlet extends FormServlet {

    static final String CONSOLE = "/app/operator/businesses";

    @Inject
    @SuppressWarnings("NullAway.Init")
    OperatorSignIn signIn;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OperatorCookie cookie;

    @Inject
    @SuppressWarnings("NullAway.Init")
    StepCookie steps;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        requirePlatform();
        pages.write(response, 200, "form", form("", ""));
    }

    @Override
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        requirePlatform();
        String email = text(request, "email").strip();
        try {
            OperatorEntry entry = signIn.begin(email, text(request, "password"));
            if (entry instanceof OperatorEntry.SignedIn person) {
                cookie.open(person, request, response);
                Pages.seeOther(response, CONSOLE);
            } else if (entry instanceof OperatorEntry.Waiting waiting) {
                steps.set(response, waiting.step());
                Pages.seeOther(response, OperatorSecondServlet.PATH);
            }
        } catch (Problem problem) {
            pages.write(response, problem.status(), "form", form(email, problem.title() + ". " + problem.detail()));
        }
    }

    static void requirePlatform() {
        if (!onPlatform()) {
            throw Problem.notFound("page");
        }
    }

    private static PlainForm form(String email, String notice) {
        return new PlainForm(
                "Operator sign-in",
                List.of("For the people who run this platform. Businesses sign in at their own addresses."),
                "/operator/signin",
                "",
                notice,
                List.of(PlainForm.email(email, email.isEmpty()), PlainForm.password(!email.isEmpty())),
                "Sign in");
    }
}
