package io.vitrine.identity.support;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The business's side of support access: the grant that its views ask for, and the event in its own trail. */
@ApplicationScoped
class SupportGrants {

    private static final String END_BEFORE = """
            update external_grant set state = 'ENDED', ended_by = 'system', ended_at = :now
            where actor = :actor and state = 'ACTIVE' and id <> :id""";
    private static final String OPEN = """
            insert into external_grant
                (id, kind, email, state, actor, valid_from, valid_until, reason, asked_by, asked_at, confirmed_by)
            values (:id, 'SUPPORT', 'operator', 'ACTIVE', :actor, :now, :until, :reason, :actor, :asked, :by)
            on conflict (id) do nothing""";
    private static final String CLOSE = """
            update external_grant set state = 'ENDED', ended_by = :by, ended_at = :now
            where id = :id and state = 'ACTIVE'""";

    @Inject
    Database database;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Transactional
    public void open(SupportAccess access, Instant until) {
        database.tenant().useHandle(handle -> {
            handle.createUpdate(END_BEFORE)
                    .bind("id", access.id().value())
                    .bind("actor", access.operator().toString())
                    .bind("now", clock.instant())
                    .execute();
            handle.createUpdate(OPEN)
                    .bind("id", access.id().value())
                    .bind("actor", access.operator().toString())
                    .bind("now", clock.instant())
                    .bind("until", until)
                    .bind("reason", access.reason())
                    .bind("asked", access.askedAt())
                    .bind("by", CurrentCall.require().actor().key())
                    .execute();
        });
        record(
                "support.opened",
                access,
                Map.of("until", until.toString(), "operator", access.operator().toString()));
    }

    @Transactional
    public void refused(SupportAccess access) {
        record("support.refused", access, Map.of("operator", access.operator().toString()));
    }

    /** Closes the views at once; the caller leaves the event when the business itself did it. */
    @Transactional
    public void close(SupportAccess access, boolean byOwner) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(CLOSE)
                        .bind("id", access.id().value())
                        .bind("by", CurrentCall.require().actor().key())
                        .bind("now", clock.instant())
                        .execute());
        if (byOwner) {
            record("support.ended", access, Map.of("operator", access.operator().toString()));
        }
    }

    private void record(String action, SupportAccess access, Map<String, String> facts) {
        audit.record(new AuditEntry(
                action,
                "support-access",
                access.id().toString(),
                Optional.empty(),
                Optional.of(facts),
                Optional.of(access.reason())));
    }
}
