package io.vitrine.ui.entrance;

import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.session.PortalSessions;
import io.vitrine.identity.session.ProviderCookie;
import io.vitrine.identity.session.ReturnPath;
import io.vitrine.identity.session.StepCookie;
import io.vitrine.identity.signin.SecondStep;
import io.vitrine.identity.signin.SignedIn;
import io.vitrine.identity.sso.ProviderSignIn;
import io.vitrine.identity.sso.ProviderTrip;
import io.vitrine.identity.sso.SingleSignOn;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Sends a browser to the business's provider, and takes it back with what the provider says. */
@WebServlet({"/signin/sso", SingleSignOn.CALLBACK})
public class ProviderServlet extends FormServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient ProviderSignIn provider;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient PortalSessions sessions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient ProviderCookie cookie;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient StepCookie steps;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (onPlatform()) {
            throw Problem.notFound("page");
        }
        try {
            if (request.getServletPath().equals(SingleSignOn.CALLBACK)) {
                comeBack(request, response);
            } else {
                leave(request, response);
            }
        } catch (Problem problem) {
            pages.message(
                    response,
                    problem.status(),
                    Message.of(problem.title(), problem.detail()).link("/signin", "Back to the sign-in"));
        }
    }

    private void leave(HttpServletRequest request, HttpServletResponse response) {
        ProviderTrip.Departure departure =
                provider.begin(ReturnPath.of(request.getParameter("next")).value());
        cookie.set(response, departure.browser());
        Pages.seeOther(response, departure.address());
    }

    private void comeBack(HttpServletRequest request, HttpServletResponse response) {
        Optional<OpaqueToken> browser = cookie.read(request);
        cookie.clear(response);
        ProviderSignIn.Arrival arrival = provider.finish(
                new ProviderTrip.Return(
                        parameter(request, "code"), parameter(request, "state"), parameter(request, "iss")),
                browser);
        if (arrival.entry() instanceof SecondStep step) {
            steps.set(response, step);
            Pages.seeOther(
                    response, "/signin/second?next=" + URLEncoder.encode(arrival.next(), StandardCharsets.UTF_8));
        } else if (arrival.entry() instanceof SignedIn person) {
            sessions.open(person, request, response);
            Pages.seeOther(response, arrival.next());
        }
    }

    private static Optional<String> parameter(HttpServletRequest request, String name) {
        return Optional.of(text(request, name)).filter(text -> !text.isEmpty());
    }
}
