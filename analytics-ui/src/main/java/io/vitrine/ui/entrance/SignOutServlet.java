package io.vitrine.ui.entrance;

import io.vitrine.identity.operator.OperatorCookie;
import io.vitrine.identity.session.PortalSessions;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Signs a person out. */
@WebServlet("/signout")
public class SignOutServlet extends FormServlet {

    @Inject
    @SuppressWarnings("NullAway.Init")
    PortalSessions sessions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    OperatorCookie operators;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Pages.seeOther(response, "/app/");
    }

    @Override
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (onPlatform()) {
            operators.close(request, response);
            Pages.seeOther(response, "/operator/signin");
            return;
        }
        sessions.close(request, response);
        Pages.seeOther(response, "/signin");
    }
}
