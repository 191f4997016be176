package io.vitrine.identity.dualcontrol;

import io.vitrine.identity.membership.MembershipEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Withdraws what somebody asked for who leaves the business. */
@ApplicationScoped
class LeaversCommands {

    @Inject
    ApprovalStore store;

    void withdraw(@Observes MembershipEnded leaver) {
        store.withdrawAll(leaver.tenant(), leaver.account());
    }
}
