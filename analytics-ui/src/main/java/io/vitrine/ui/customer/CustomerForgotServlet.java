package io.vitrine.ui.customer;

import io.vitrine.core.mail.MailSink;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Hosts;
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

/** Sends a customer a link to a new password. The page that follows is the same for every address. */
@WebServlet("/account/forgot")
public class CustomerForgotServlet extends PublicForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerPasswords passwords;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Hosts hosts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    MailSink sink;

    public CustomerForgotServlet() {
        super("/account/forgot");
    }

    @Override
    protected void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(response, 200, "", Map.of(), "");
    }

    @Override
    protected void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String email = typed(request, "email").strip();
        try {
            requireProof(request);
            passwords.ask(email);
            Message sent = Message.of(
                    "Check your mail",
                    "If this address has an account here, a link to a new password is on its way. It works once, for 30"
                            + " minutes.",
                    "Nothing came? Look into the folder for unwanted mail, and check that this is the shop where you"
                            + " registered.");
            say(
                    response,
                    200,
                    sink.exists() ? sent.link(hosts.platformUrl() + "/dev/mail", "Show the mail that was sent") : sent);
        } catch (Problem problem) {
            show(response, problem.status(), email, cures(problem), notice(problem));
        }
    }

    private void show(HttpServletResponse response, int status, String email, Map<String, String> errors, String notice)
            throws IOException {
        PlainForm form = new PlainForm(
                        "Get a new password",
                        List.of(business().name() + ". We send a link to your mailbox."),
                        "/account/forgot",
                        "",
                        notice,
                        List.of(EntryForm.email(email).judged(errors)),
                        "Send the link")
                .proved();
        pages().page(
                        response,
                        status,
                        "customer/entry",
                        new EntryForm(
                                business().name(),
                                form,
                                List.of(new EntryForm.Way("/account/signin", "Back to the sign-in"))));
    }
}
