package io.vitrine.identity.oversight;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.audit.seal.EventRow;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Unusual access as it was flagged, for all owners alike. A flag is never taken back. */
@ApplicationScoped
public class AccessFlags {

    /** A burst goes on and on; it is flagged again after this. */
    private static final Duration QUIET = Duration.ofHours(1);

    private static final String ADD = """
            insert into access_flag (id, rule, event_id, at, actor, sentence, flagged_at)
            select :id, :rule, :event, :at, :actor, :sentence, :now
            where not exists (select from access_flag
                              where rule = :rule and (event_id = :event
                                  or (rule = 'failed-sign-ins' and flagged_at > :quiet)))
            on conflict do nothing""";
    private static final String RECENT = """
            select rule, event_id, at, actor, sentence from access_flag order by flagged_at desc limit :limit""";

    @Inject
    Database database;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** The newest flags, newest first. */
    @Transactional
    public List<Unusual> recent(int limit) {
        CurrentCall.permitAt(Permission.READ_AUDIT, Optional.empty());
        return database.tenant()
                .withHandle(handle -> handle.createQuery(RECENT)
                        .bind("limit", limit)
                        .map((row, context) -> new Unusual(
                                row.getString("rule"),
                                row.getObject("event_id", UUID.class),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getString("actor"),
                                row.getString("sentence")))
                        .list());
    }

    /** Flags it and tells all owners, once. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean raise(Unusual unusual) {
        int added = database.tenant()
                .withHandle(handle -> handle.createUpdate(ADD)
                        .bind("id", ids.next())
                        .bind("rule", unusual.rule())
                        .bind("event", unusual.event())
                        .bind("at", unusual.at())
                        .bind("actor", unusual.actor())
                        .bind("sentence", unusual.sentence())
                        .bind("now", clock.instant())
                        .bind("quiet", clock.instant().minus(QUIET))
                        .execute());
        if (added == 1) {
            audit.record(AuditEntry.created(
                    "access.flagged",
                    "event",
                    EventRow.name(unusual.event()),
                    Map.of("rule", unusual.rule(), "sentence", unusual.sentence())));
            outbox.publish(new AccessFlagged(unusual.sentence()));
        }
        return added == 1;
    }
}
