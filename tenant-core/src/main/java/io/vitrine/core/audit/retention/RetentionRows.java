package io.vitrine.core.audit.retention;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.audit.proof.RetentionRule;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The setting in the trail itself. */
@ApplicationScoped
class RetentionRows {

    private static final String CHANGES = """
            select e.at, cast(e.after ->> 'years' as int) as years from audit_event e
            where e.action in (:changed, :stated) and e.after ->> 'years' ~ '^([1-9]|[12][0-9]|30)$' order by e.id""";

    @Inject
    Database database;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public RetentionSetting current() {
        return setting(changes(), clock.instant());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void set(int before, int years, String reason) {
        audit.record(new AuditEntry(
                RetentionRule.CHANGED,
                "business",
                CurrentCall.require().business().id().toString(),
                Optional.of(Map.of("years", String.valueOf(before))),
                Optional.of(Map.of("years", String.valueOf(years))),
                Optional.of(reason)));
        outbox.publish(new RetentionChanged(
                before, years, CurrentCall.require().actor().key(), reason));
    }

    private List<RetentionRule.Change> changes() {
        return database.figures()
                .withHandle(handle -> handle.createQuery(CHANGES)
                        .bind("changed", RetentionRule.CHANGED)
                        .bind("stated", RetentionRule.STATED)
                        .map((row, context) -> new RetentionRule.Change(
                                row.getObject("at", OffsetDateTime.class).toInstant(), row.getInt("years")))
                        .list());
    }

    static RetentionSetting setting(List<RetentionRule.Change> changes, Instant now) {
        if (changes.isEmpty()) {
            return new RetentionSetting(RetentionRule.USUAL, Optional.empty(), RetentionRule.USUAL, Optional.empty());
        }
        int size = changes.size();
        int first = size - 1; // of those that say what the last one says
        while (first > 0
                && changes.get(first - 1).years() == changes.get(size - 1).years()) {
            first--;
        }
        RetentionRule.Change last = changes.get(first);
        int kept = RetentionRule.inForce(changes, now);
        return new RetentionSetting(
                last.years(),
                Optional.of(last.at()),
                kept,
                kept > last.years() ? Optional.of(last.at().plus(RetentionRule.WAIT)) : Optional.empty());
    }
}
