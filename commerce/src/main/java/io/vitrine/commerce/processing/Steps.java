package io.vitrine.commerce.processing;

import io.vitrine.commerce.inventory.OutOfStock;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.commerce.order.PlacementSql;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.Together;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What every step of an order leaves: the new state, the customer's timeline, the trail, and the event that others follow. */
@ApplicationScoped
class Steps {

    @Inject
    Database database;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    /** The order goes on to this state; staying in it is a step as well. */
    void move(OrderInWork order, OrderStatus to, Instant now, String note, Together writes) {
        writes.addExactly(
                1, WorkSql.MOVE, to.name(), order.id().value(), order.status().name());
        say(order, to, note, false, now, writes);
        outbox.publish(new OrderMoved(order.id(), order.status(), to), writes);
    }

    /** Something worth a line in the timeline. */
    void say(OrderInWork order, OrderStatus status, String note, boolean internal, Instant now, Together writes) {
        writes.add(
                PlacementSql.STEP,
                ids.next(),
                order.id().value(),
                now,
                status.name(),
                note,
                internal,
                CurrentCall.require().actor().key());
    }

    void trail(String action, OrderInWork order, Map<String, String> after, Optional<String> reason, Together writes) {
        audit.record(
                new AuditEntry(
                        action,
                        "order",
                        order.id().toString(),
                        Optional.of(Map.of("status", order.status().name())),
                        Optional.of(after),
                        reason),
                writes);
    }

    /** @throws OutOfStock when pieces that should leave are not there, or are in lots that may not leave */
    void write(Together writes) {
        try {
            writes.write(database.tenantDataSource());
        } catch (SQLException e) {
            throw OutOfStock.in(e)
                    .map(RuntimeException.class::cast)
                    .orElseGet(() -> new IllegalStateException("The order's step could not be written", e));
        }
    }
}
