package io.vitrine.identity.token;

import io.vitrine.core.persistence.Database;
import io.vitrine.identity.membership.MembershipEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Ends the tokens of whoever leaves a business, in the transaction of the leaving. */
@ApplicationScoped
class LeaversTokens {

    private static final String END = """
            update refresh_token set revoked_at = :now
            where account_id = :account and tenant_id = :tenant and revoked_at is null""";

    @Inject
    Database database;

    @Inject
    Clock clock;

    void end(@Observes MembershipEnded leaver) {
        database.platform()
                .useHandle(handle -> handle.createUpdate(END)
                        .bind("account", leaver.account().value())
                        .bind("tenant", leaver.tenant().value())
                        .bind("now", clock.instant())
                        .execute());
    }
}
