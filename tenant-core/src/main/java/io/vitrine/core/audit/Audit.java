package io.vitrine.core.audit;

import io.vitrine.core.access.Call;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.Together;
import io.vitrine.core.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Leaves events in the trail, inside the transaction of the change and never outside one. */
@ApplicationScoped
public class Audit {

    /** Parameters in order: id, at, actor, action, object type, object id, before, after, reason, origin, request id. */
    public static final String INSERT = """
            insert into audit_event (id, at, actor, action, object_type, object_id, before, after, reason, origin, request_id)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)""";

    private static final String INSERT_PLATFORM = """
            insert into audit_event (id, at, actor, action, object_type, object_id, before, after, reason, origin, request_id, tenant_id)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?)""";

    @Inject
    Database database;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Inject
    OutsidersTrail outsiders;

    /** Records in the business's own trail. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(AuditEntry entry) {
        if (CurrentCall.require().actor().access().external()) {
            outsiders.record(entry);
            return;
        }
        database.tenant().useHandle(handle -> handle.execute(INSERT, values(entry)));
    }

    /** Records in the business's own trail, together with the writes of the change. */
    public void record(AuditEntry entry, Together writes) {
        if (CurrentCall.require().actor().access().external()) {
            throw new IllegalStateException("Outsiders change nothing");
        }
        writes.add(INSERT, values(entry));
    }

    /** Records in the platform's trail what concerns a business from outside: sign-up, sign-in. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordOnPlatform(AuditEntry entry, Optional<TenantId> tenant) {
        @Nullable Object[] values = Arrays.copyOf(values(entry), 12);
        values[11] = tenant.map(TenantId::value).orElse(null);
        database.platform().useHandle(handle -> handle.execute(INSERT_PLATFORM, values));
    }

    private @Nullable Object[] values(AuditEntry entry) {
        Call call = CurrentCall.require();
        return new @Nullable Object[] {
            ids.next(),
            clock.instant().atOffset(ZoneOffset.UTC),
            call.actor().key(),
            entry.action(),
            entry.objectType(),
            entry.objectId(),
            json(entry.before()),
            json(entry.after()),
            entry.reason().orElse(null),
            call.trace(),
            call.requestId()
        };
    }

    private static @Nullable String json(Optional<Map<String, String>> facts) {
        return facts.map(AuditJson::write).orElse(null);
    }
}
