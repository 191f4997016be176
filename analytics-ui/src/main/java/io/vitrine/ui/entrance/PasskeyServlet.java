package io.vitrine.ui.entrance;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.problem.rest.ProblemResponse;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.mfa.PasskeyCeremony;
import io.vitrine.identity.operator.OperatorCookie;
import io.vitrine.identity.operator.OperatorSignIn;
import io.vitrine.identity.session.PortalSessions;
import io.vitrine.identity.session.ReturnPath;
import io.vitrine.identity.session.StepCookie;
import io.vitrine.identity.signin.SignIn;
import io.vitrine.identity.signin.SignInRefused;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Lets a person in with a passkey: the question for the browser, and its answer. */
@WebServlet({"/signin/passkey", "/signin/passkey/options"})
public class PasskeyServlet extends FormServlet {

    @Inject
    @SuppressWarnings("NullAway.Init")
    SignIn signIn;

    @Inject
    @SuppressWarnings("NullAway.Init")
    PortalSessions sessions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OperatorSignIn operators;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OperatorCookie cookie;

    @Inject
    @SuppressWarnings("NullAway.Init")
    StepCookie steps;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Pages.seeOther(response, "/signin");
    }

    @Override
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (request.getServletPath().endsWith("/options")) {
                ask(request, response);
            } else {
                enter(request, response);
            }
        } catch (Problem problem) {
            ProblemResponse.write(response, problem, CurrentCall.require().requestId());
        }
    }

    private void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean second = !text(request, "second").isEmpty();
        PasskeyCeremony ceremony = onPlatform()
                ? operators.askForPasskey(operatorStep(request))
                : signIn.askForPasskey(second ? steps.read(request) : Optional.empty());
        PasskeyJson.question(response, ceremony);
    }

    private void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OpaqueToken ceremony = new OpaqueToken(text(request, "token"));
        String credential = text(request, "credential");
        if (onPlatform()) {
            cookie.open(operators.passkey(ceremony, credential, operatorStep(request)), request, response);
        } else {
            sessions.open(signIn.passkey(ceremony, credential, steps.read(request)), request, response);
        }
        steps.clear(response);
        String next = onPlatform()
                ? OperatorSignInServlet.CONSOLE
                : ReturnPath.of(request.getParameter("next")).value();
        PasskeyJson.next(response, next);
    }

    private OpaqueToken operatorStep(HttpServletRequest request) {
        return steps.read(request).orElseThrow(SignInRefused::again);
    }
}
