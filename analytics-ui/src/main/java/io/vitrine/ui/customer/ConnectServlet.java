package io.vitrine.ui.customer;

import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.customer.CustomerEntry;
import io.vitrine.identity.customer.CustomerSessions;
import io.vitrine.identity.social.Connections;
import io.vitrine.identity.social.SocialCookies;
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
import java.util.Optional;

/** Asks for the account's password once, before an account elsewhere is connected with it. */
@WebServlet("/account/signin/connect")
public class ConnectServlet extends PublicForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Connections connections;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SocialCookies cookies;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerSessions sessions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Arrival arrival;

    public ConnectServlet() {
        super("/account/signin");
    }

    @Override
    protected void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<OpaqueToken> asked = cookies.asked(request);
        if (asked.isEmpty()) {
            Pages.seeOther(response, "/account/signin");
        } else {
            show(request, response, 200, connections.question(asked.get()), "");
        }
    }

    @Override
    protected void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OpaqueToken asked = cookies.asked(request)
                .orElseThrow(() -> Problem.of(
                        401, "sign-in-again", "Start the sign-in again", "The time to write the password is over."));
        Connections.Question question = connections.question(asked);
        try {
            boolean inside = sessions.find(request).isPresent();
            CustomerEntry entry = connections.answer(asked, typed(request, "password"));
            if (entry instanceof CustomerEntry.SignedIn) {
                cookies.answered(response);
            }
            ConfirmServlet.enter(entry, sessions, arrival, request, response);
            if (inside && entry instanceof CustomerEntry.SignedIn) {
                Pages.seeOther(response, "/account/security?done=connect");
            }
        } catch (Problem problem) {
            show(request, response, problem.status(), question, words(problem));
        }
    }

    private static String words(Problem problem) {
        return problem.code().equals("wrong-credentials")
                ? "This is not the password of your account here."
                : notice(problem);
    }

    private void show(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            Connections.Question question,
            String notice)
            throws IOException {
        EntryForm.Way without = sessions.find(request).isPresent()
                ? new EntryForm.Way("/account/security", "Go back without connecting")
                : new EntryForm.Way("/account/signin", "Sign in without connecting");
        PlainForm form = new PlainForm(
                "Connect " + question.provider(),
                List.of(
                        business().name() + ". You have an account here with the address "
                                + question.account().email().value() + ".",
                        "Write its password once. From then on " + question.provider() + " lets you in too."),
                "/account/signin/connect",
                "",
                notice,
                List.of(EntryForm.password("password", "Password").judged(Map.of("password", ""))),
                "Connect and sign in");
        pages().page(
                        response,
                        status,
                        "customer/entry",
                        new EntryForm(
                                business().name(),
                                form,
                                List.of(new EntryForm.Way("/account/forgot", "Forgot the password?"), without)));
    }
}
