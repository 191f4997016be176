package io.vitrine.identity.session;

import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Hosts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The cookie of a browser that has gone to the business's provider: what comes back is taken from this browser only. */
@ApplicationScoped
public class ProviderCookie {

    private static final String TEN_MINUTES = "; Max-Age=600";

    @Inject
    Hosts hosts;

    public Optional<OpaqueToken> read(HttpServletRequest request) {
        return cookie().read(request);
    }

    public void set(HttpServletResponse response, OpaqueToken token) {
        cookie().set(response, token, TEN_MINUTES);
    }

    public void clear(HttpServletResponse response) {
        cookie().clear(response);
    }

    private HostCookie cookie() {
        return new HostCookie("vitrine_provider", hosts.secure());
    }
}
