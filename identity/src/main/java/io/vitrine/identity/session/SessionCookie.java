package io.vitrine.identity.session;

import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Hosts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The cookie of a portal session. */
@ApplicationScoped
class SessionCookie {

    @Inject
    Hosts hosts;

    Optional<OpaqueToken> read(HttpServletRequest request) {
        return cookie().read(request);
    }

    void set(HttpServletResponse response, OpaqueToken token) {
        cookie().set(response, token, "");
    }

    void clear(HttpServletResponse response) {
        cookie().clear(response);
    }

    private HostCookie cookie() {
        return new HostCookie("vitrine_session", hosts.secure());
    }
}
