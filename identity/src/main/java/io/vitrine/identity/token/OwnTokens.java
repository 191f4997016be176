package io.vitrine.identity.token;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Ends what programs hold in a person's name, over all businesses: on this node at once, elsewhere within a minute. */
@ApplicationScoped
public class OwnTokens {

    private static final String END = """
            with ended as (
                update refresh_token r set revoked_at = :now
                where r.account_id = :account and r.revoked_at is null
                  and (not :bare or not exists (select from family_factor f where f.family = r.family))
                returning r.family, r.tenant_id)
            select distinct family, tenant_id from ended""";

    private record Ended(UUID family, TenantId tenant) {}

    @Inject
    Database database;

    @Inject
    AccessCheck check;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional
    public void endAll(AccountId account) {
        end(account, false);
    }

    /** Only those of sign-ins without a second factor. */
    @Transactional
    public void endBare(AccountId account) {
        end(account, true);
    }

    private void end(AccountId account, boolean bare) {
        List<Ended> families = database.platform()
                .withHandle(handle -> handle.createQuery(END)
                        .bind("account", account.value())
                        .bind("bare", bare)
                        .bind("now", clock.instant())
                        .map((row, context) -> new Ended(
                                row.getObject("family", UUID.class),
                                new TenantId(row.getObject("tenant_id", UUID.class))))
                        .list());
        families.forEach(this::record);
        check.forgetAll(account);
    }

    private void record(Ended ended) {
        audit.recordOnPlatform(
                new AuditEntry(
                        "tokens.ended",
                        "token-family",
                        ended.family().toString(),
                        Optional.of(Map.of("state", "alive")),
                        Optional.of(Map.of("state", "ended")),
                        Optional.of("ended by its person")),
                Optional.of(ended.tenant()));
    }
}
