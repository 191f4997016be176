package io.vitrine.commerce.production;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.inventory.LotMark;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Together;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Batches as they are kept. */
@Dependent
class BatchRows {

    private static final String HEAD = """
            select b.id, b.at, b.location_id, b.variant_id, v.sku, b.quantity, b.lot, b.unit_cost, b.note, b.actor
            from production_batch b join variant v on v.id = b.variant_id
            """;
    private static final String FIND = HEAD + """
            where b.id = :id and (cast(:reach as uuid[]) is null or b.location_id = any(cast(:reach as uuid[])))""";
    private static final String NEWEST = HEAD + """
            where cast(:reach as uuid[]) is null or b.location_id = any(cast(:reach as uuid[]))
            order by b.at desc, b.id desc limit 100""";
    private static final String USES = """
            select u.variant_id, v.sku, u.quantity, u.unit_cost from production_use u join variant v on v.id = u.variant_id
            where u.batch_id = :id order by v.sku""";
    private static final String ADD = """
            insert into production_batch (id, at, location_id, variant_id, quantity, lot, unit_cost, note, actor)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ADD_USES = """
            insert into production_use (batch_id, variant_id, quantity, unit_cost)
            select ?::uuid, w.variant_id, w.quantity, w.unit_cost
            from unnest(?::uuid[], ?::int8[], ?::numeric[]) as w (variant_id, quantity, unit_cost)""";

    private final Database database;

    @Inject
    BatchRows(Database database) {
        this.database = database;
    }

    void add(BatchId id, MakeBatch made, Map<VariantId, BigDecimal> costs, BigDecimal unitCost, Instant now) {
        Together writes = new Together()
                .add(
                        ADD,
                        id.value(),
                        now,
                        made.location().value(),
                        made.makes().value(),
                        made.quantity(),
                        made.lot().map(LotMark::code).orElse(null),
                        unitCost,
                        made.note(),
                        CurrentCall.require().actor().key())
                .add(
                        ADD_USES,
                        id.value(),
                        made.uses().stream().map(use -> use.variant().value()).toArray(UUID[]::new),
                        made.uses().stream().map(MakeBatch.Use::quantity).toArray(Long[]::new),
                        made.uses().stream()
                                .map(use -> costs.getOrDefault(use.variant(), BigDecimal.ZERO))
                                .toArray(BigDecimal[]::new));
        try {
            writes.write(database.tenantDataSource());
        } catch (SQLException e) {
            throw new IllegalStateException("A batch could not be written", e);
        }
    }

    Optional<ProductionBatch> find(BatchId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("id", id.value())
                        .bindByType("reach", reach(), UUID[].class)
                        .map((row, context) -> batch(row, handle))
                        .findOne());
    }

    List<ProductionBatch> newest() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(NEWEST)
                        .bindByType("reach", reach(), UUID[].class)
                        .map((row, context) -> batch(row, handle))
                        .list());
    }

    private static UUID @Nullable [] reach() {
        return CurrentCall.require()
                .actor()
                .access()
                .locations()
                .map(only -> only.toArray(UUID[]::new))
                .orElse(null);
    }

    private static ProductionBatch batch(ResultSet row, Handle handle) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new ProductionBatch(
                new BatchId(id),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                new LocationId(row.getObject("location_id", UUID.class)),
                new VariantId(row.getObject("variant_id", UUID.class)),
                row.getString("sku"),
                row.getLong("quantity"),
                Optional.ofNullable(row.getString("lot")),
                row.getBigDecimal("unit_cost"),
                uses(id, handle),
                row.getString("note"),
                row.getString("actor"));
    }

    private static List<ProductionBatch.Use> uses(UUID id, Handle handle) {
        return handle.createQuery(USES)
                .bind("id", id)
                .map((row, context) -> new ProductionBatch.Use(
                        new VariantId(row.getObject("variant_id", UUID.class)),
                        row.getString("sku"),
                        row.getLong("quantity"),
                        row.getBigDecimal("unit_cost")))
                .list();
    }
}
