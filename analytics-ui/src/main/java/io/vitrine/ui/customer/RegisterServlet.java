package io.vitrine.ui.customer;

import io.vitrine.core.mail.MailSink;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.identity.account.PasswordRules;
import io.vitrine.identity.customer.Registration;
import io.vitrine.identity.social.CustomerProviders;
import io.vitrine.ui.entrance.Message;
import io.vitrine.ui.entrance.PlainForm;
import io.vitrine.ui.entrance.PublicForm;
import io.vitrine.ui.entrance.TextField;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A customer registers. The page that follows is the same for every address. */
@WebServlet("/account/register")
public class RegisterServlet extends PublicForm {

    private static final int NAME = 120;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Registration registration;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Hosts hosts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    MailSink sink;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerProviders providers;

    public RegisterServlet() {
        super("/account/register");
    }

    @Override
    protected void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(response, 200, "", "", "", Map.of());
    }

    @Override
    protected void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = typed(request, "name").strip();
        String email = typed(request, "email").strip();
        try {
            requireProof(request);
            registration.register(name, email, typed(request, "password"));
            say(response, 200, mailed(hosts, sink));
        } catch (Problem problem) {
            show(response, problem.status(), name, email, notice(problem), cures(problem));
        }
    }

    /** What is said to everybody who had a mail sent. */
    private static Message mailed(Hosts hosts, MailSink sink) {
        Message message = Message.of(
                "Check your mail",
                "A mail is on its way to this address. Its link works once, for 48 hours.",
                "Nothing came? Look into the folder for unwanted mail, or register again.");
        return sink.exists() ? message.link(hosts.platformUrl() + "/dev/mail", "Show the mail that was sent") : message;
    }

    private void show(
            HttpServletResponse response,
            int status,
            String name,
            String email,
            String notice,
            Map<String, String> errors)
            throws IOException {
        PlainForm form = new PlainForm(
                        "Open an account",
                        List.of(business().name() + ". You confirm your email address by a mail."),
                        "/account/register",
                        "",
                        notice,
                        List.of(
                                TextField.of("name", "Your name", "text", "name", NAME)
                                        .typed(name)
                                        .judged(errors),
                                EntryForm.email(email).judged(errors),
                                EntryForm.newPassword("Password", PasswordRules.RULE, errors)),
                        "Register")
                .proved();
        pages().page(
                        response,
                        status,
                        "customer/entry",
                        new EntryForm(
                                        business().name(),
                                        form,
                                        List.of(new EntryForm.Way("/account/signin", "You have an account? Sign in")))
                                .with(providers.offered()));
    }
}
