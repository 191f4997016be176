package io.vitrine.identity.session;

import io.vitrine.core.persistence.Database;
import io.vitrine.identity.membership.MembershipEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Ends the portal sessions of whoever leaves a business, in the transaction of the leaving. */
@ApplicationScoped
class LeaversSessions {

    private static final String END = "delete from portal_session where account_id = :account and tenant_id = :tenant";

    @Inject
    Database database;

    void end(@Observes MembershipEnded leaver) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(END)
                        .bind("account", leaver.account().value())
                        .bind("tenant", leaver.tenant().value())
                        .execute());
    }
}
