package io.vitrine.identity.session;

import io.vitrine.core.persistence.Database;
import io.vitrine.identity.membership.MembershipEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Ends the portal sessions of whoever leaves a business, and of all for whom its provider vouches no more; in that transaction. */
@ApplicationScoped
class LeaversSessions {

    private static final String END = "delete from portal_session where account_id = :account and tenant_id = :tenant";
    private static final String END_VOUCHED = "delete from portal_session where tenant_id = :tenant and vouched";
    private static final String END_STEPS = "delete from second_step where tenant_id = :tenant and vouched";

    @Inject
    Database database;

    void end(@Observes MembershipEnded leaver) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(END)
                        .bind("account", leaver.account().value())
                        .bind("tenant", leaver.tenant().value())
                        .execute());
    }

    void endVouched(@Observes VouchingEnded end) {
        database.platform().useHandle(handle -> {
            handle.createUpdate(END_VOUCHED)
                    .bind("tenant", end.tenant().value())
                    .execute();
            handle.createUpdate(END_STEPS).bind("tenant", end.tenant().value()).execute();
        });
    }
}
