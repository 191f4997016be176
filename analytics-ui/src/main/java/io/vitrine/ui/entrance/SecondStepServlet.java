package io.vitrine.ui.entrance;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.account.Member;
import io.vitrine.identity.mfa.Passkeys;
import io.vitrine.identity.session.PortalSessions;
import io.vitrine.identity.session.ReturnPath;
import io.vitrine.identity.session.StepCookie;
import io.vitrine.identity.signin.SignIn;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Asks for the second factor after the password. Who has not shown it has nothing that opens the portal. */
@WebServlet("/signin/second")
public class SecondStepServlet extends FormServlet {

    private static final String AGAIN = "sign-in-again";

    @Inject
    @SuppressWarnings("NullAway.Init")
    SignIn signIn;

    @Inject
    @SuppressWarnings("NullAway.Init")
    PortalSessions sessions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Passkeys passkeys;

    @Inject
    @SuppressWarnings("NullAway.Init")
    StepCookie steps;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<OpaqueToken> step = steps.read(request);
        if (onPlatform() || step.isEmpty()) {
            Pages.seeOther(response, "/signin");
            return;
        }
        try {
            write(request, response, signIn.holder(step.get()), 200, "");
        } catch (Problem over) {
            Pages.seeOther(response, "/signin");
        }
    }

    @Override
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        OpaqueToken step = steps.read(request).orElseThrow(SecondStepServlet::over);
        try {
            sessions.open(signIn.finish(step, text(request, "code")), request, response);
            steps.clear(response);
            Pages.seeOther(response, ReturnPath.of(request.getParameter("next")).value());
        } catch (Problem problem) {
            if (problem.code().equals(AGAIN)) {
                throw problem;
            }
            String words = problem.title() + ". " + problem.detail();
            write(request, response, signIn.holder(step), problem.status(), words);
        }
    }

    private void write(
            HttpServletRequest request, HttpServletResponse response, Member member, int status, String error)
            throws IOException {
        SecondStepForm form = SecondStepForm.ofMember(
                CurrentCall.require().business().name(),
                member.name(),
                ReturnPath.of(request.getParameter("next")).value(),
                passkeys.has(member.account()),
                error);
        pages.write(response, status, "second", form);
    }

    private static Problem over() {
        return Problem.of(401, AGAIN, "Sign in again", "The time for the second step is over.");
    }
}
