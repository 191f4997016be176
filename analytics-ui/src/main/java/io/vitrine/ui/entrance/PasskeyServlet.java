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
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        write(
                response,
                Json.createObjectBuilder()
                        .add("token", ceremony.token().text())
                        .add("options", ceremony.options())
                        .build());
    }

    private void enter(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OpaqueToken ceremony = new OpaqueToken(text(request, "token"));
        String credential = text(request, "credential");
        if (onPlatform()) {
            cookie.open(operators.passkey(ceremony, credential, operatorStep(request)), response);
        } else {
            sessions.open(signIn.passkey(ceremony, credential, steps.read(request)), request, response);
        }
        steps.clear(response);
        String next = onPlatform()
                ? OperatorSignInServlet.CONSOLE
                : ReturnPath.of(request.getParameter("next")).value();
        write(response, Json.createObjectBuilder().add("next", next).build());
    }

    private OpaqueToken operatorStep(HttpServletRequest request) {
        return steps.read(request).orElseThrow(SignInRefused::again);
    }

    private static void write(HttpServletResponse response, JsonObject answer) throws IOException {
        byte[] body = answer.toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
