package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads the ledger. */
@Dependent
class EntryRows {

    private static final String LIST = """
            select id, at, variant_id, location_id, change, reason, note, source, unit_cost, actor,
                   (select code from stock_lot l where l.id = lot_id) as lot
            from stock_entry
            where (at, id) < (:place, :place_id)
              and (cast(:variant as uuid) is null or variant_id = cast(:variant as uuid))
              and (cast(:location as uuid) is null or location_id = cast(:location as uuid))
              and (cast(:reach as uuid[]) is null or location_id = any(cast(:reach as uuid[])))
            order by at desc, id desc limit :limit""";

    private static final String ONE = """
            select id, at, variant_id, location_id, change, reason, note, source, unit_cost, actor,
                   (select code from stock_lot l where l.id = lot_id) as lot
            from stock_entry
            where id = :id and (cast(:reach as uuid[]) is null or location_id = any(cast(:reach as uuid[])))""";

    static final OffsetDateTime EVER = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);
    static final UUID LAST = new UUID(-1, -1);

    private final Database database;

    @Inject
    EntryRows(Database database) {
        this.database = database;
    }

    List<StockEntry> find(StockSearch search, Optional<StockPlaces.Moment> before) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LIST)
                        .bind(
                                "place",
                                before.map(place -> place.at().atOffset(ZoneOffset.UTC))
                                        .orElse(EVER))
                        .bind("place_id", before.map(StockPlaces.Moment::id).orElse(LAST))
                        .bind("variant", search.variant().map(VariantId::value).orElse(null))
                        .bind(
                                "location",
                                search.location().map(LocationId::value).orElse(null))
                        .bindByType("reach", LevelRows.reach(), UUID[].class)
                        .bind("limit", search.limit() + 1)
                        .map(EntryRows::entry)
                        .list());
    }

    Optional<StockEntry> find(EntryId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(ONE)
                        .bind("id", id.value())
                        .bindByType("reach", LevelRows.reach(), UUID[].class)
                        .map(EntryRows::entry)
                        .findOne());
    }

    private static StockEntry entry(ResultSet row, StatementContext context) throws SQLException {
        return new StockEntry(
                new EntryId(row.getObject("id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                LevelRows.variant(row),
                LevelRows.location(row),
                row.getLong("change"),
                EntryReason.valueOf(row.getString("reason")),
                row.getString("note"),
                row.getString("source"),
                Optional.ofNullable(row.getBigDecimal("unit_cost")),
                Optional.ofNullable(row.getString("lot")),
                row.getString("actor"));
    }
}
