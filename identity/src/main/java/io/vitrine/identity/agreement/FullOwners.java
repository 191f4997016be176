package io.vitrine.identity.agreement;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.identity.membership.MembershipChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Sees to it that a business never has only owners who may do less. */
@ApplicationScoped
class FullOwners {

    @Inject
    AgreementStore store;

    void look(@Observes MembershipChanged change) {
        CurrentCall.require()
                .tenant()
                .filter(tenant -> tenant.id().equals(change.tenant()))
                .ifPresent(store::lift);
    }
}
