package io.vitrine.ui.customer;

import io.vitrine.core.problem.Problem;
import io.vitrine.identity.customer.CustomerSessions;
import io.vitrine.identity.customer.CustomerSignIn;
import io.vitrine.identity.social.CustomerProviders;
import io.vitrine.ui.entrance.Pages;
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

/** Lets customers in by e-mail address or customer number. */
@WebServlet("/account/signin")
public class CustomerSignInServlet extends PublicForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerSignIn signIn;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerSessions sessions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerProviders providers;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Arrival arrival;

    public CustomerSignInServlet() {
        super("/account/signin");
    }

    @Override
    protected void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (sessions.find(request).isPresent()) {
            Pages.seeOther(response, Frame.HOME);
        } else {
            show(response, 200, "", "");
        }
    }

    @Override
    protected void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = typed(request, "email").strip();
        try {
            ConfirmServlet.enter(signIn.begin(name, typed(request, "password")), sessions, arrival, request, response);
        } catch (Problem problem) {
            show(response, problem.status(), name, notice(problem));
        }
    }

    private void show(HttpServletResponse response, int status, String name, String notice) throws IOException {
        TextField who = TextField.of("email", "Email or customer number", "text", "username", EntryForm.EMAIL)
                .typed(name);
        TextField password = EntryForm.password("password", "Password");
        PlainForm form = new PlainForm(
                "Sign in",
                List.of(business().name() + ", customer account"),
                "/account/signin",
                "",
                notice,
                name.isEmpty()
                        ? List.of(who.judged(Map.of("email", "")), password)
                        : List.of(who, password.judged(Map.of("password", ""))),
                "Sign in");
        pages().page(
                        response,
                        status,
                        "customer/entry",
                        new EntryForm(
                                        business().name(),
                                        form,
                                        List.of(
                                                new EntryForm.Way("/account/forgot", "Forgot the password?"),
                                                new EntryForm.Way("/account/register", "Open an account")))
                                .with(providers.offered())
                                .with(EntryForm.Passkey.FIRST));
    }
}
