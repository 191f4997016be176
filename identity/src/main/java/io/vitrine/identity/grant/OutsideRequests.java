package io.vitrine.identity.grant;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Requests of people from outside: each needs a grant that holds at this moment, and is noted for the owners. */
@ApplicationScoped
public class OutsideRequests {

    @Inject
    OwnGrant grant;

    @Inject
    ViewLog views;

    /**
     * Does nothing for people of the business.
     *
     * @param what is being opened, such as method and path
     * @throws Problem 403 when the person's grant has ended
     */
    public void enter(String what) {
        if (CurrentCall.require().actor().access().external()) {
            views.viewed(grant.require(), what);
        }
    }
}
