package io.vitrine.ui.entrance;

import io.vitrine.core.access.Actor;
import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.oauth.ConsentRequest;
import io.vitrine.identity.oauth.Consents;
import io.vitrine.identity.oauth.SentBack;
import io.vitrine.identity.session.PortalSessions;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a client sends a person to ask for consent. Nothing is given for merely opening the page; the answer is a form of
 * this very page, and the whole request is read again with it.
 */
@WebServlet("/oauth2/authorize")
public class AuthorizeServlet extends FormServlet {

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/oauth2/authorize?";
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self';"
            + " frame-ancestors 'none'; form-action 'self' ";

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient Consents consents;

    @Inject
    @SuppressWarnings("NullAway.Init")
    transient PortalSessions sessions;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ConsentRequest asked = asked(request);
            Optional<Actor> person = sessions.authenticate(request);
            if (person.isEmpty()) {
                signIn(request, response);
                return;
            }
            // Browsers hold the redirect that answers a form to the same policy as the form.
            response.setHeader(
                    "Content-Security-Policy", POLICY + asked.redirectUri().origin());
            String business = CurrentCall.require().business().name();
            pages.write(response, 200, "consent", ConsentPage.of(asked, business, person.get(), request));
        } catch (SentBack back) {
            Pages.seeOther(response, back.address());
        }
    }

    @Override
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            ConsentRequest asked = asked(request);
            Optional<Actor> person = sessions.authenticate(request);
            if (person.isEmpty()) {
                signIn(request, response);
                return;
            }
            Call call = CurrentCall.require().as(person.get());
            boolean agrees = text(request, "answer").equals("allow");
            Pages.seeOther(
                    response, CurrentCall.with(call, () -> agrees ? consents.allow(asked) : consents.deny(asked)));
        } catch (SentBack back) {
            Pages.seeOther(response, back.address());
        }
    }

    private ConsentRequest asked(HttpServletRequest request) {
        if (onPlatform()) {
            throw Problem.notFound("page");
        }
        return consents.read(request.getParameterMap());
    }

    private static void signIn(HttpServletRequest request, HttpServletResponse response) {
        Map<String, String> fields = ConsentPage.fields(request);
        String query = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        Pages.seeOther(response, "/signin?next=" + encoded(PATH + query));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
