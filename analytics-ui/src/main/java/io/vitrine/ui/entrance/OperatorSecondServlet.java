package io.vitrine.ui.entrance;

import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.mfa.Passkeys;
import io.vitrine.identity.operator.Operator;
import io.vitrine.identity.operator.OperatorCookie;
import io.vitrine.identity.operator.OperatorSignIn;
import io.vitrine.identity.session.StepCookie;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Asks an operator for the second factor after the password. Who has not shown it has nothing that opens the console. */
@WebServlet(OperatorSecondServlet.PATH)
public class OperatorSecondServlet extends FormServlet {

    static final String PATH = "/operator/second";

    private static final String SIGN_IN = "/operator/signin";

    @Inject
    @SuppressWarnings("NullAway.Init")
    OperatorSignIn signIn;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OperatorCookie cookie;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Passkeys passkeys;

    @Inject
    @SuppressWarnings("NullAway.Init")
    StepCookie steps;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OperatorSignInServlet.requirePlatform();
        Optional<Operator> waiting = steps.read(request).flatMap(this::holder);
        if (waiting.isEmpty()) {
            Pages.seeOther(response, SIGN_IN);
        } else {
            write(response, waiting.get(), 200, "");
        }
    }

    @Override
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OperatorSignInServlet.requirePlatform();
        Optional<OpaqueToken> step = steps.read(request);
        Optional<Operator> waiting = step.flatMap(this::holder);
        if (step.isEmpty() || waiting.isEmpty()) {
            Pages.seeOther(response, SIGN_IN);
            return;
        }
        try {
            cookie.open(signIn.finish(step.get(), text(request, "code")), request, response);
            steps.clear(response);
            Pages.seeOther(response, OperatorSignInServlet.CONSOLE);
        } catch (Problem problem) {
            write(response, waiting.get(), problem.status(), problem.title() + ". " + problem.detail());
        }
    }

    private void write(HttpServletResponse response, Operator operator, int status, String error) throws IOException {
        pages.write(
                response,
                status,
                "second",
                SecondStepForm.ofOperator(operator.name(), passkeys.has(operator.account()), error));
    }

    private Optional<Operator> holder(OpaqueToken step) {
        try {
            return Optional.of(signIn.holder(step));
        } catch (Problem over) {
            return Optional.empty();
        }
    }
}
