package io.vitrine.identity.invitation;

import io.vitrine.identity.membership.MembershipEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Revokes the open invitations of whoever leaves the business. */
@ApplicationScoped
class LeaversInvitations {

    @Inject
    InvitationStore store;

    void revoke(@Observes MembershipEnded leaver) {
        store.revokeAll(leaver.tenant(), leaver.account());
    }
}
