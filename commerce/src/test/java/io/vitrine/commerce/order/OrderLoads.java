package io.vitrine.commerce.order;

import io.vitrine.commerce.customer.CustomerLoads;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.outbox.DomainEvent;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import java.time.Clock;
import java.time.ZoneOffset;

/** Makes the front doors without a container; the trail and the outbox are the real tables. */
public final class OrderLoads {

    private OrderLoads() {}

    public static OrderLoad on(Database database, Ids ids, Clock clock) {
        return new OrderLoad(
                database,
                ids,
                clock,
                CustomerLoads.on(database, ids, clock),
                entry -> record(database, ids, clock, entry),
                event -> publish(database, ids, event));
    }

    public static LoadStage stage(Database database) {
        return new LoadStage(database);
    }

    private static void record(Database database, Ids ids, Clock clock, AuditEntry entry) {
        database.tenant()
                .useHandle(handle -> handle.execute(
                        Audit.INSERT,
                        ids.next(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        CurrentCall.require().actor().key(),
                        entry.action(),
                        entry.objectType(),
                        entry.objectId(),
                        null,
                        "{\"count\":\"" + entry.after().orElseThrow().get("count") + "\"}",
                        null,
                        null,
                        null));
    }

    private static void publish(Database database, Ids ids, DomainEvent event) {
        database.tenant()
                .useHandle(handle -> handle.execute(
                        Outbox.INSERT, ids.next(), event.type(), event.payload().toString(), new String[] {"test"}));
    }
}
