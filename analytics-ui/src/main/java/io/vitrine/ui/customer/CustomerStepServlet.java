package io.vitrine.ui.customer;

import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.customer.CustomerAccount;
import io.vitrine.identity.customer.CustomerEntry;
import io.vitrine.identity.customer.CustomerPasskeys;
import io.vitrine.identity.customer.CustomerSessions;
import io.vitrine.identity.customer.CustomerSignIn;
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
import java.util.Optional;

/** Asks for the second factor after the password. */
@WebServlet("/account/signin/second")
public class CustomerStepServlet extends PublicForm {

    private static final int LONGEST = 20;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerSignIn signIn;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerSessions sessions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerPasskeys passkeys;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Arrival arrival;

    public CustomerStepServlet() {
        super("/account/signin");
    }

    @Override
    protected void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<OpaqueToken> step = sessions.step(request);
        if (step.isEmpty()) {
            Pages.seeOther(response, "/account/signin");
        } else {
            show(response, 200, signIn.holder(step.get()), "");
        }
    }

    @Override
    protected void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OpaqueToken step = sessions.step(request)
                .orElseThrow(() ->
                        Problem.of(401, "sign-in-again", "Sign in again", "The time for the second step is over."));
        CustomerAccount account = signIn.holder(step);
        try {
            CustomerEntry.SignedIn customer = signIn.finish(step, typed(request, "code"));
            Pages.seeOther(response, arrival.enter(customer, request, response));
        } catch (Problem problem) {
            show(response, problem.status(), account, problem.title() + ". " + problem.detail());
        }
    }

    private void show(HttpServletResponse response, int status, CustomerAccount account, String error)
            throws IOException {
        PlainForm form = new PlainForm(
                "Second step",
                List.of(account.name() + ", " + business().name()),
                "/account/signin/second",
                "",
                "",
                List.of(TextField.of("code", "Code", "text", "one-time-code", LONGEST)
                        .help("The six digits that your app shows now, or one of your recovery codes.")
                        .judged(Map.of("code", error))),
                "Continue");
        pages().page(
                        response,
                        status,
                        "customer/entry",
                        new EntryForm(
                                        business().name(),
                                        form,
                                        List.of(new EntryForm.Way("/account/signin", "Sign in as somebody else")))
                                .with(passkeys.has(account) ? EntryForm.Passkey.SECOND : EntryForm.Passkey.NONE));
    }
}
