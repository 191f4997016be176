package io.vitrine.ui.entrance;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Slug;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.session.PortalSessions;
import io.vitrine.identity.session.ReturnPath;
import io.vitrine.identity.session.StepCookie;
import io.vitrine.identity.signin.Entry;
import io.vitrine.identity.signin.SecondStep;
import io.vitrine.identity.signin.SignIn;
import io.vitrine.identity.signin.SignedIn;
import io.vitrine.identity.sso.SingleSignOn;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Lets a person in on a business's host; on the platform's it asks for the business first. */
@WebServlet("/signin")
public class SignInServlet extends FormServlet {

    @Inject
    @SuppressWarnings("NullAway.Init")
    SignIn signIn;

    @Inject
    @SuppressWarnings("NullAway.Init")
    PortalSessions sessions;

    @Inject
    @SuppressWarnings("NullAway.Init")
    StepCookie steps;

    @Inject
    @SuppressWarnings("NullAway.Init")
    Hosts hosts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    SingleSignOn singleSignOn;

    @Override
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String next = ReturnPath.of(request.getParameter("next")).value();
        if (onPlatform()) {
            pages.write(response, 200, "find", find(text(request, "business")));
        } else if (sessions.authenticate(request).isPresent()) {
            Pages.seeOther(response, next);
        } else {
            pages.write(response, 200, "signin", form("", next, ""));
        }
    }

    @Override
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String next = ReturnPath.of(request.getParameter("next")).value();
        String email = text(request, "email").strip();
        try {
            Entry entry = signIn.begin(email, text(request, "password"));
            if (entry instanceof SecondStep step) {
                steps.set(response, step);
                Pages.seeOther(response, "/signin/second?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
            } else if (entry instanceof SignedIn person) {
                sessions.open(person, request, response);
                Pages.seeOther(response, next);
            }
        } catch (Problem problem) {
            String notice = problem.title() + ". " + problem.detail();
            SignInForm form = form(email, next, notice);
            pages.write(response, problem.status(), "signin", form);
        }
    }

    private SignInForm form(String email, String next, String notice) {
        return new SignInForm(
                business().name(), email, next, notice, singleSignOn.button().orElse(""));
    }

    private FindForm find(String typed) {
        String slug = typed.strip().toLowerCase(Locale.ROOT).replace(hosts.addressSuffix(), "");
        boolean known = Slug.fits(slug);
        boolean asked = !typed.isBlank();
        return new FindForm(
                slug,
                asked && !known ? Slug.RULE : "",
                known ? hosts.urlOf(slug) + "/signin" : "",
                slug + hosts.addressSuffix(),
                hosts.addressSuffix());
    }

    private static Tenant business() {
        return CurrentCall.require().tenant().orElseThrow(() -> Problem.notFound("page"));
    }
}
