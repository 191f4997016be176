package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** Reads levels, and sets what people set of them. */
@Dependent
class LevelRows {

    private static final String AVAILABLE = """
            select variant_id, location_id, greatest(on_hand - reserved - held, 0) as available from stock_level
            where variant_id = any(:variants) order by variant_id, on_hand - reserved - held desc, location_id""";

    private static final String LIST = """
            select l.variant_id, v.sku, l.location_id, l.on_hand, l.reserved, l.held, l.reorder_point
            from stock_level l join variant v on v.id = l.variant_id
            where (l.variant_id, l.location_id) > (:variant_place, :location_place)
              and (cast(:variant as uuid) is null or l.variant_id = cast(:variant as uuid))
              and (cast(:location as uuid) is null or l.location_id = cast(:location as uuid))
              and (cast(:reach as uuid[]) is null or l.location_id = any(cast(:reach as uuid[])))
              and (not :low or l.on_hand - l.reserved - l.held <= l.reorder_point)
            order by l.variant_id, l.location_id limit :limit""";

    private static final String LOW = """
            select count(*) from stock_level
            where on_hand - reserved - held <= reorder_point
              and (cast(:reach as uuid[]) is null or location_id = any(cast(:reach as uuid[])))""";

    private static final String POINT =
            "select reorder_point from stock_level where variant_id = :variant and location_id = :location for update";
    private static final String SET_POINT = """
            insert into stock_level (variant_id, location_id, reorder_point) values (:variant, :location, :point)
            on conflict (variant_id, location_id) do update set reorder_point = excluded.reorder_point""";

    private static final UUID FIRST = new UUID(0, 0);

    private final Database database;

    @Inject
    LevelRows(Database database) {
        this.database = database;
    }

    List<Availability> available(Collection<VariantId> variants) {
        UUID[] wanted = variants.stream().map(VariantId::value).toArray(UUID[]::new);
        return database.tenant()
                .withHandle(handle -> handle.createQuery(AVAILABLE)
                        .bindByType("variants", wanted, UUID[].class)
                        .map((row, context) -> new Availability(variant(row), location(row), row.getLong("available")))
                        .list());
    }

    List<StockLevel> find(StockSearch search, Optional<LevelKey> after) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LIST)
                        .bind(
                                "variant_place",
                                after.map(place -> place.variant().value()).orElse(FIRST))
                        .bind(
                                "location_place",
                                after.map(place -> place.location().value()).orElse(FIRST))
                        .bind("variant", search.variant().map(VariantId::value).orElse(null))
                        .bind(
                                "location",
                                search.location().map(LocationId::value).orElse(null))
                        .bindByType("reach", reach(), UUID[].class)
                        .bind("low", search.lowOnly())
                        .bind("limit", search.limit() + 1)
                        .map(LevelRows::level)
                        .list());
    }

    long low() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LOW)
                        .bindByType("reach", reach(), UUID[].class)
                        .mapTo(Long.class)
                        .one());
    }

    /**
     * Sets the point, and makes the level where there is none.
     *
     * @return the point until now
     */
    Optional<Long> setReorderPoint(LevelKey level, Optional<Long> point) {
        try {
            return database.tenant().withHandle(handle -> {
                Optional<Long> before = handle.createQuery(POINT)
                        .bind("variant", level.variant().value())
                        .bind("location", level.location().value())
                        .map((row, context) -> Optional.ofNullable(row.getObject("reorder_point", Long.class)))
                        .findOne()
                        .flatMap(known -> known);
                handle.createUpdate(SET_POINT)
                        .bind("variant", level.variant().value())
                        .bind("location", level.location().value())
                        .bindByType("point", point.orElse(null), Long.class)
                        .execute();
                return before;
            });
        } catch (UnableToExecuteStatementException e) {
            throw e.getCause() instanceof SQLException failure ? Postings.refused(failure) : e;
        }
    }

    /** The locations that the caller's access reaches; null for all. */
    static UUID @Nullable [] reach() {
        return CurrentCall.require()
                .actor()
                .access()
                .locations()
                .map(only -> only.toArray(UUID[]::new))
                .orElse(null);
    }

    static VariantId variant(ResultSet row) throws SQLException {
        return new VariantId(row.getObject("variant_id", UUID.class));
    }

    static LocationId location(ResultSet row) throws SQLException {
        return new LocationId(row.getObject("location_id", UUID.class));
    }

    static StockLevel level(ResultSet row, StatementContext context) throws SQLException {
        return new StockLevel(
                variant(row),
                row.getString("sku"),
                location(row),
                row.getLong("on_hand"),
                row.getLong("reserved"),
                row.getLong("held"),
                Optional.ofNullable(row.getObject("reorder_point", Long.class)));
    }
}
