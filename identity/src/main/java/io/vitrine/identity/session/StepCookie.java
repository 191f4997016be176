package io.vitrine.identity.session;

import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.identity.signin.SecondStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The cookie between password and second factor. It opens nothing: the portal does not know it. */
@ApplicationScoped
public class StepCookie {

    private static final String TEN_MINUTES = "; Max-Age=600";

    @Inject
    Hosts hosts;

    public Optional<OpaqueToken> read(HttpServletRequest request) {
        return cookie().read(request);
    }

    public void set(HttpServletResponse response, SecondStep step) {
        cookie().set(response, step.token(), TEN_MINUTES);
    }

    public void clear(HttpServletResponse response) {
        cookie().clear(response);
    }

    private HostCookie cookie() {
        return new HostCookie("vitrine_step", hosts.secure());
    }
}
