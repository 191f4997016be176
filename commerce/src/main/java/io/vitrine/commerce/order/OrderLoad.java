package io.vitrine.commerce.order;

import io.vitrine.commerce.customer.CustomerLoad;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.outbox.DomainEvent;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes staged documents many at a time: for imports. Each call works inside the caller's transaction.
 *
 * <p>A document is written with all its lines or not at all; one whose number is taken stays as it stands. Loads of one
 * business take turns, so that they never wait for each other in a circle; they write customers before documents, as a
 * recorded sale does.
 */
@Dependent
public class OrderLoad {

    private static final String TAKE_TURN =
            "select pg_advisory_xact_lock(hashtextextended(current_user || '/order-load', 7))";

    private final Database database;
    private final Ids ids;
    private final Clock clock;
    private final CustomerLoad customers;
    private final Consumer<AuditEntry> trail;
    private final Consumer<DomainEvent> outbox;

    @Inject
    OrderLoad(Database database, Ids ids, Clock clock, CustomerLoad customers, Audit audit, Outbox outbox) {
        this(database, ids, clock, customers, audit::record, outbox::publish);
    }

    OrderLoad(
            Database database,
            Ids ids,
            Clock clock,
            CustomerLoad customers,
            Consumer<AuditEntry> trail,
            Consumer<DomainEvent> outbox) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.customers = customers;
        this.trail = trail;
        this.outbox = outbox;
    }

    /** Writes these staged documents; those whose number is taken are left alone. */
    public void write(Load load, DocumentKind kind, List<String> numbers) {
        database.tenant().useHandle(handle -> handle.execute(TAKE_TURN));
        int newCustomers = customers.add(load.stage(), kind.code(), numbers, load.origin());
        Map<UUID, String> written = insertHeads(load, kind, numbers);
        if (!written.isEmpty()) {
            insertLines(load, kind, written);
            outbox.accept(event(kind, written.keySet().stream()));
            trail.accept(entry(load, kind, List.copyOf(written.values()), newCustomers));
        }
    }

    private Map<UUID, String> insertHeads(Load load, DocumentKind kind, List<String> numbers) {
        Map<UUID, String> written = new LinkedHashMap<>();
        UUID[] fresh = Stream.generate(ids::next).limit(numbers.size()).toArray(UUID[]::new);
        database.tenant()
                .useHandle(handle -> handle.createQuery(DocumentSql.of(kind).insertHeads())
                        .bind("ids", fresh)
                        .bind("numbers", numbers.toArray(String[]::new))
                        .bind("stage", load.stage())
                        .bind("origin", load.origin())
                        .bind("location", load.location().value())
                        .bind("now", clock.instant())
                        .map((row, context) -> Map.entry(row.getObject("id", UUID.class), row.getString("number")))
                        .forEach(entry -> written.put(entry.getKey(), entry.getValue())));
        return written;
    }

    private void insertLines(Load load, DocumentKind kind, Map<UUID, String> written) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(DocumentSql.of(kind).insertLines())
                        .bind("ids", written.keySet().toArray(UUID[]::new))
                        .bind("numbers", written.values().toArray(String[]::new))
                        .bind("stage", load.stage())
                        .execute());
    }

    private static DomainEvent event(DocumentKind kind, Stream<UUID> written) {
        return switch (kind) {
            case ORDER -> new OrdersRecorded(written.map(OrderId::new).toList());
            case RETURN -> new ReturnsRecorded(written.map(ReturnId::new).toList());
        };
    }

    private static AuditEntry entry(Load load, DocumentKind kind, List<String> written, int newCustomers) {
        return AuditEntry.created(
                kind == DocumentKind.ORDER ? "orders.imported" : "returns.imported",
                "job",
                load.job(),
                Map.of(
                        "count",
                        String.valueOf(written.size()),
                        "first",
                        written.get(0),
                        "last",
                        written.get(written.size() - 1),
                        "newCustomers",
                        String.valueOf(newCustomers)));
    }
}
