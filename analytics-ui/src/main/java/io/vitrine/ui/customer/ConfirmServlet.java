package io.vitrine.ui.customer;

import io.vitrine.core.problem.Problem;
import io.vitrine.identity.customer.CustomerEntry;
import io.vitrine.identity.customer.CustomerSessions;
import io.vitrine.identity.customer.Registration;
import io.vitrine.ui.entrance.Message;
import io.vitrine.ui.entrance.Pages;
import io.vitrine.ui.entrance.PlainForm;
import io.vitrine.ui.entrance.PublicForm;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Where the link in the mail leads. Opening it uses nothing up: mail servers open links too; the password does. */
@WebServlet("/account/verify")
public class ConfirmServlet extends PublicForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Registration registration;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerSessions sessions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Arrival arrival;

    public ConfirmServlet() {
        super("/account/register");
    }

    @Override
    protected void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = typed(request, "token");
        if (registration.good(token)) {
            show(response, 200, token, "");
        } else {
            spent(response);
        }
    }

    @Override
    protected void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = typed(request, "token");
        try {
            enter(registration.confirm(token, typed(request, "password")), sessions, arrival, request, response);
        } catch (Problem problem) {
            if (problem.errors().isEmpty()) {
                show(response, problem.status(), token, words(problem));
            } else {
                spent(response);
            }
        }
    }

    private static String words(Problem problem) {
        return problem.code().equals("wrong-credentials")
                ? "This is not the password that was chosen at the registration. You can register again."
                : notice(problem);
    }

    /** Lets the customer in, or asks for the second factor first. */
    static void enter(
            CustomerEntry entry,
            CustomerSessions sessions,
            Arrival arrival,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (entry instanceof CustomerEntry.Step step) {
            sessions.step(step, response);
            Pages.seeOther(response, "/account/signin/second");
        } else if (entry instanceof CustomerEntry.SignedIn customer) {
            Pages.seeOther(response, arrival.open(customer, request, response));
        }
    }

    private void show(HttpServletResponse response, int status, String token, String notice) throws IOException {
        PlainForm form = new PlainForm(
                "Confirm your account",
                List.of(business().name() + ". Write the password that you chose when you registered."),
                "/account/verify",
                token,
                notice,
                List.of(EntryForm.password("password", "Password").judged(Map.of("password", ""))),
                "Confirm and sign in");
        pages().page(
                        response,
                        status,
                        "customer/entry",
                        new EntryForm(
                                business().name(),
                                form,
                                List.of(new EntryForm.Way("/account/register", "Register again"))));
    }

    private void spent(HttpServletResponse response) throws IOException {
        say(
                response,
                422,
                Message.of("This link no longer works", "It has been used already or is older than 48 hours.")
                        .link("/account/signin", "Sign in"));
    }
}
