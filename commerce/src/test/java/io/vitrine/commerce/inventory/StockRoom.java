package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.TestDatabase;
import io.vitrine.core.persistence.Together;
import io.vitrine.core.tenant.Tenant;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A business with a warehouse and things in it, without a container. */
final class StockRoom {

    static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final TestDatabase test = TestDatabase.shared();
    final Database database = test.database();
    final Ids ids = new Ids();
    final Tenant business = test.newBusiness("EUR", "Europe/Madrid");
    final LocationId warehouse = location("Warehouse");
    final LevelRows levels = new LevelRows(database);

    LocationId location(String name) {
        LocationId id = new LocationId(ids.next());
        execute("insert into location values (?, ?, 'WAREHOUSE', 'UTC', now())", id.value(), name);
        return id;
    }

    VariantId variant() {
        UUID product = ids.next();
        VariantId id = new VariantId(ids.next());
        execute(
                "insert into product (id, slug, name, status, created_at, updated_at)"
                        + " values (?, ?, 'Thing', 'ACTIVE', now(), now())",
                product,
                "p-" + product);
        execute(
                "insert into variant (id, product_id, position, sku, created_at) values (?, ?, 0, ?, now())",
                id.value(),
                product,
                "S-" + id.value());
        return id;
    }

    /** So many variants, each with these pieces in the warehouse. */
    List<VariantId> stocked(int variants, long pieces) {
        return IntStream.range(0, variants).mapToObj(i -> stocked(pieces)).toList();
    }

    VariantId stocked(long pieces) {
        VariantId variant = variant();
        together(writes -> StockWrites.takeBack(writes, ids.next(), of(variant, pieces), ids, NOW, "test"));
        return variant;
    }

    List<Allocation> of(VariantId variant, long pieces) {
        return List.of(new Allocation(variant, warehouse, pieces));
    }

    /** One transaction of its own; a refusal of the database comes as checkout would see it. */
    void together(Consumer<Together> parts) {
        inTransaction(() -> {
            Together writes = new Together();
            parts.accept(writes);
            try {
                writes.write(database.tenantDataSource());
            } catch (SQLException e) {
                throw OutOfStock.in(e)
                        .map(RuntimeException.class::cast)
                        .orElseGet(() -> new IllegalStateException(e.getSQLState(), e));
            }
        });
    }

    void inTransaction(Runnable work) {
        test.inTransaction(business, () -> {
            work.run();
            return true;
        });
    }

    TestDatabase test() {
        return test;
    }

    void reserve(UUID order, List<Allocation> allocations) {
        together(writes -> StockWrites.reserve(writes, order, allocations, NOW, Optional.empty()));
    }

    /** Such as "50 - 3": on hand, and reserved of it. */
    String level(VariantId variant) {
        return text("select on_hand || ' - ' || reserved from stock_level where variant_id = '" + variant.value()
                + "' and location_id = '" + warehouse.value() + "'");
    }

    long count(String sql) {
        return Long.parseLong(text(sql));
    }

    String text(String sql) {
        return test.inTransaction(
                business,
                () -> database.tenant()
                        .withHandle(handle ->
                                handle.createQuery(sql).mapTo(String.class).one()));
    }

    void execute(String sql, Object... values) {
        if (CurrentCall.find().isPresent()) {
            database.tenant().useHandle(handle -> handle.execute(sql, values));
        } else {
            inTransaction(() -> database.tenant().useHandle(handle -> handle.execute(sql, values)));
        }
    }

    /** Nothing is promised that is not there, and every balance is what its entries and reservations say. */
    long faults() {
        return count("""
                select count(*) from stock_level l
                where l.on_hand <> coalesce((select sum(e.change) from stock_entry e
                          where e.variant_id = l.variant_id and e.location_id = l.location_id), 0)
                   or l.reserved <> coalesce((select sum(r.quantity) from stock_reservation r
                          where r.variant_id = l.variant_id and r.location_id = l.location_id), 0)
                   or l.reserved > l.on_hand""");
    }
}
