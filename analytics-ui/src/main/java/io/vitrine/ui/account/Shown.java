package io.vitrine.ui.account;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.identity.operator.OperatorCookie;
import io.vitrine.identity.session.PortalSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Notes in the browser's session that its person has just shown who it is; operators have sessions of their own. */
@ApplicationScoped
class Shown {

    @Inject
    PortalSessions portal;

    @Inject
    OperatorCookie operators;

    /** Gives the session a new cookie. */
    void again(boolean secondFactor) {
        if (CurrentCall.require().tenant().isEmpty()) {
            operators.renew(secondFactor, Here.request(), Here.response());
        } else {
            portal.renew(secondFactor, Here.request(), Here.response());
        }
    }
}
