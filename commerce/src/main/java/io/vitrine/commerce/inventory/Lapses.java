package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Together;
import io.vitrine.core.persistence.TypeId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives up, order by order, what was reserved until a moment that has passed. */
@ApplicationScoped
class Lapses {

    private static final String LAPSED = """
            select order_id from stock_reservation where expires_at <= :now
            group by order_id order by min(expires_at), order_id limit 500""";
    private static final String VARIANTS = """
            select distinct variant_id from stock_reservation where order_id = :order and expires_at <= :now
            order by variant_id""";

    @Inject
    Database database;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The orders with lapsed reservations, oldest first; at most 500 at a time. */
    @Transactional
    public List<UUID> orders() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LAPSED)
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .mapTo(UUID.class)
                        .list());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void release(UUID order) {
        Instant now = clock.instant();
        List<VariantId> variants = variants(order, now);
        if (variants.isEmpty()) {
            return; // kept or given up since
        }
        Together writes = new Together();
        StockWrites.release(writes, order, now);
        StockWrites.changed(writes, outbox, variants);
        try {
            writes.write(database.tenantDataSource());
        } catch (SQLException e) {
            throw new IllegalStateException("A lapsed reservation could not be given up", e);
        }
        audit.record(AuditEntry.created(
                "reservation.lapsed",
                "order",
                TypeId.format("ord", order),
                Map.of("variants", String.valueOf(variants.size()))));
    }

    private List<VariantId> variants(UUID order, Instant now) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(VARIANTS)
                        .bind("order", order)
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .map((row, context) -> LevelRows.variant(row))
                        .list());
    }
}
