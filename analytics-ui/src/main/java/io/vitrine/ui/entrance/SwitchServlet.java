package io.vitrine.ui.entrance;

import io.vitrine.core.access.AccessRefused;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.session.CurrentSession;
import io.vitrine.identity.session.Handover;
import io.vitrine.identity.session.PortalSessions;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Takes a person from one business to another: away from the first with {@code to}, into the second with {@code token}. It is
 * a link and no form, for it changes nothing but where the same person is.
 */
@WebServlet("/switch")
public class SwitchServlet extends FormServlet {

    @Inject
    @SuppressWarnings("NullAway.Init")
    Handover handover;

    @Inject
    @SuppressWarnings("NullAway.Init")
    PortalSessions sessions;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = text(request, "to");
        try {
            if (to.isEmpty()) {
                handover.finish(text(request, "token"), request, response);
                Pages.seeOther(response, "/app/");
            } else {
                CurrentSession session = sessions.current(request).orElseThrow(AccessRefused::signInFirst);
                Pages.seeOther(response, handover.begin(session, to));
            }
        } catch (Problem problem) {
            pages.message(
                    response,
                    problem.status(),
                    Message.of(problem.title(), problem.detail()).link("/signin", "Sign in"));
        }
    }
}
