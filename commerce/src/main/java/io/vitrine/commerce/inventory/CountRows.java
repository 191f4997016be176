package io.vitrine.commerce.inventory;

import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Together;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** Counts as they are kept. */
@Dependent
class CountRows {

    private static final String ADD = """
            insert into stock_count (id, location_id, status, note, counted_at, counted_by)
            values (?, ?, 'WAITING', ?, ?, ?)""";
    private static final String ADD_LINES = """
            insert into stock_count_line (count_id, variant_id, counted, expected)
            select c.id, w.variant_id, w.counted, coalesce(l.on_hand, 0)
            from stock_count c cross join unnest(?::uuid[], ?::int8[]) as w (variant_id, counted)
            left join stock_level l on l.variant_id = w.variant_id and l.location_id = c.location_id
            where c.id = ?""";
    private static final String APPROVE = """
            update stock_count set status = 'POSTED', approved_at = :now, approved_by = :actor
            where id = :id and status = 'WAITING'""";
    private static final String FIND = """
            select id, location_id, status, note, counted_at, counted_by, approved_at, approved_by
            from stock_count where id = :id""";
    private static final String LIST = """
            select id, location_id, status, note, counted_at, counted_by, approved_at, approved_by
            from stock_count
            where (counted_at, id) < (:place, :place_id)
              and (cast(:location as uuid) is null or location_id = cast(:location as uuid))
              and (cast(:reach as uuid[]) is null or location_id = any(cast(:reach as uuid[])))
            order by counted_at desc, id desc limit :limit""";
    private static final String LINES = """
            select variant_id, counted, expected from stock_count_line where count_id = :id order by variant_id""";

    private final Database database;

    @Inject
    CountRows(Database database) {
        this.database = database;
    }

    void add(CountId id, TakeCount count, Instant now, String actor) {
        Together writes = new Together()
                .add(ADD, id.value(), count.location().value(), count.note(), now, actor)
                .add(
                        ADD_LINES,
                        count.lines().stream()
                                .map(line -> line.variant().value())
                                .toArray(UUID[]::new),
                        count.lines().stream().map(TakeCount.Line::counted).toArray(Long[]::new),
                        id.value());
        try {
            writes.write(database.tenantDataSource());
        } catch (SQLException e) {
            throw Postings.refused(e);
        }
    }

    /** Whether it waited until now. */
    boolean approve(CountId id, Instant now, String actor) {
        return database.tenant()
                .withHandle(handle -> handle.createUpdate(APPROVE)
                                .bind("id", id.value())
                                .bind("now", now.atOffset(ZoneOffset.UTC))
                                .bind("actor", actor)
                                .execute()
                        == 1);
    }

    Optional<StockCount> find(CountId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("id", id.value())
                        .map(CountRows::count)
                        .findOne()
                        .map(count -> count.with(handle.createQuery(LINES)
                                .bind("id", id.value())
                                .map(CountRows::line)
                                .list())));
    }

    /** Without their lines. */
    List<StockCount> find(StockSearch search, Optional<StockPlaces.Moment> before) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LIST)
                        .bind(
                                "place",
                                before.map(place -> place.at().atOffset(ZoneOffset.UTC))
                                        .orElse(EntryRows.EVER))
                        .bind("place_id", before.map(StockPlaces.Moment::id).orElse(EntryRows.LAST))
                        .bind(
                                "location",
                                search.location().map(LocationId::value).orElse(null))
                        .bindByType("reach", LevelRows.reach(), UUID[].class)
                        .bind("limit", search.limit() + 1)
                        .map(CountRows::count)
                        .list());
    }

    private static StockCount count(ResultSet row, StatementContext context) throws SQLException {
        return new StockCount(
                new CountId(row.getObject("id", UUID.class)),
                LevelRows.location(row),
                StockCount.Status.valueOf(row.getString("status")),
                row.getString("note"),
                row.getObject("counted_at", OffsetDateTime.class).toInstant(),
                row.getString("counted_by"),
                Optional.ofNullable(row.getObject("approved_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("approved_by")),
                List.of());
    }

    private static CountLine line(ResultSet row, StatementContext context) throws SQLException {
        return new CountLine(LevelRows.variant(row), row.getLong("counted"), row.getLong("expected"));
    }
}
