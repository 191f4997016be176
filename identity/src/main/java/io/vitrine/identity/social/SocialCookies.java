package io.vitrine.identity.social;

import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.identity.session.HostCookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** What binds a customer's browser to its way to a provider, and then to the question for the password. */
@ApplicationScoped
public class SocialCookies {

    private static final String TEN_MINUTES = "; Max-Age=600";

    @Inject
    Hosts hosts;

    /** The browser that went away. */
    public Optional<OpaqueToken> away(HttpServletRequest request) {
        return away().read(request);
    }

    public void away(OpaqueToken browser, HttpServletResponse response) {
        away().set(response, browser, TEN_MINUTES);
    }

    public void back(HttpServletResponse response) {
        away().clear(response);
    }

    /** What waits for the password. */
    public Optional<OpaqueToken> asked(HttpServletRequest request) {
        return asked().read(request);
    }

    public void asked(SocialArrival.PasswordFirst question, HttpServletResponse response) {
        asked().set(response, question.token(), TEN_MINUTES);
    }

    public void answered(HttpServletResponse response) {
        asked().clear(response);
    }

    private HostCookie away() {
        return new HostCookie("vitrine_customer_provider", hosts.secure());
    }

    private HostCookie asked() {
        return new HostCookie("vitrine_customer_link", hosts.secure());
    }
}
