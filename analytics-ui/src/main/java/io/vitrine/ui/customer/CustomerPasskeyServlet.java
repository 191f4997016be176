package io.vitrine.ui.customer;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.ProblemResponse;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.customer.CustomerPasskeys;
import io.vitrine.identity.customer.CustomerSessions;
import io.vitrine.ui.entrance.Pages;
import io.vitrine.ui.entrance.PasskeyJson;
import io.vitrine.ui.entrance.PublicForm;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Lets a customer in with a passkey: the question for the browser, and its answer. */
@WebServlet({"/account/signin/passkey", "/account/signin/passkey/options"})
public class CustomerPasskeyServlet extends PublicForm {

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerPasskeys passkeys;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CustomerSessions sessions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Arrival arrival;

    public CustomerPasskeyServlet() {
        super("/account/signin");
    }

    @Override
    protected void open(HttpServletRequest request, HttpServletResponse response) {
        Pages.seeOther(response, "/account/signin");
    }

    @Override
    protected void receive(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<OpaqueToken> step = Optional.of(typed(request, "second"))
                .filter(said -> !said.isEmpty())
                .flatMap(said -> sessions.step(request));
        try {
            if (request.getServletPath().endsWith("/options")) {
                PasskeyJson.question(response, passkeys.ask(step));
            } else {
                OpaqueToken ceremony = new OpaqueToken(typed(request, "token"));
                String first =
                        arrival.enter(passkeys.enter(ceremony, typed(request, "credential"), step), request, response);
                PasskeyJson.next(response, first);
            }
        } catch (Problem problem) {
            ProblemResponse.write(response, problem, CurrentCall.require().requestId());
        }
    }
}
