package io.vitrine.ui.customer;

import io.vitrine.core.problem.Problem;
import io.vitrine.identity.account.PasswordRules;
import io.vitrine.identity.customer.CustomerPasswords;
import io.vitrine.ui.entrance.Message;
import io.vitrine.ui.entrance.PlainForm;
import io.vitrine.ui.entrance.PublicForm;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Where the link to a new password leads. Opening it uses nothing up, the form does. */
@WebServlet("/account/reset")
public class CustomerResetServlet extends PublicForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerPasswords passwords;

    public CustomerResetServlet() {
        super("/account/forgot");
    }

    @Override
    protected void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = typed(request, "token");
        if (passwords.good(token)) {
            show(response, 200, token, "");
        } else {
            spent(response);
        }
    }

    @Override
    protected void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = typed(request, "token");
        try {
            passwords.reset(token, typed(request, "password"));
            say(
                    response,
                    200,
                    Message.of(
                                    "Your password is changed",
                                    "Everybody who was signed in with your account is signed out, and its connections with"
                                            + " accounts elsewhere are removed.")
                            .link("/account/signin", "Sign in"));
        } catch (Problem problem) {
            if (cures(problem).containsKey("token")) {
                spent(response);
            } else {
                show(response, problem.status(), token, cure(problem));
            }
        }
    }

    private void show(HttpServletResponse response, int status, String token, String error) throws IOException {
        PlainForm form = new PlainForm(
                "Choose a new password",
                List.of(business().name()
                        + ". Everybody who is signed in with your account is signed out, and its connections with"
                        + " accounts elsewhere end."),
                "/account/reset",
                token,
                "",
                List.of(EntryForm.newPassword("New password", PasswordRules.RULE, Map.of("password", error))),
                "Change the password");
        pages().page(
                        response,
                        status,
                        "customer/entry",
                        new EntryForm(business().name(), form, List.of()));
    }

    private void spent(HttpServletResponse response) throws IOException {
        say(
                response,
                422,
                Message.of("This link no longer works", "It has been used already or is older than 30 minutes.")
                        .link("/account/forgot", "Send a new link"));
    }
}
