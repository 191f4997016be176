package io.vitrine.ui.entrance;

import io.vitrine.core.problem.Problem;
import io.vitrine.identity.account.PasswordRules;
import io.vitrine.identity.operator.OperatorAcceptance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Where the link in an operator's mail leads: the person chooses name and password. */
@WebServlet("/operator/accept")
public class OperatorAcceptServlet extends FormServlet {

    @Inject
    @SuppressWarnings("NullAway.Init")
    OperatorAcceptance acceptance;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.write(response, 200, "form", form(text(request, "token"), "", "", Map.of()));
    }

    @Override
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = text(request, "token");
        String name = text(request, "name");
        try {
            acceptance.accept(token, name, text(request, "password"));
            pages.message(
                    response,
                    200,
                    Message.of("You are an operator", "Sign in with your address and password.")
                            .link("/operator/signin", "Sign in"));
        } catch (Problem problem) {
            Map<String, String> errors = Invited.errors(problem);
            pages.write(response, problem.status(), "form", form(token, name, Invited.notice(problem), errors));
        }
    }

    private static PlainForm form(String token, String name, String notice, Map<String, String> errors) {
        return new PlainForm(
                "Become an operator",
                List.of("Operators see which businesses there are and how they do, never their data."),
                "/operator/accept",
                token,
                notice,
                List.of(PlainForm.name(name, errors), PlainForm.newPassword(PasswordRules.RULE, errors)),
                "Become an operator");
    }
}
