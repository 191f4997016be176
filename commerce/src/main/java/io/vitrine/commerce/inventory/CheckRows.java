package io.vitrine.commerce.inventory;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;

/** Compares levels with what they are made of, in one look, and keeps what was found. */
@Dependent
class CheckRows {

    private static final String COMPARE = """
            with compared as (
                select l.variant_id, l.location_id, l.on_hand, l.reserved,
                       coalesce(e.pieces, 0) as entered, coalesce(r.pieces, 0) as promised
                from stock_level l
                left join (select variant_id, location_id, sum(change) as pieces from stock_entry group by 1, 2) e
                    on e.variant_id = l.variant_id and e.location_id = l.location_id
                left join (select variant_id, location_id, sum(quantity) as pieces from stock_reservation group by 1, 2) r
                    on r.variant_id = l.variant_id and r.location_id = l.location_id),
            different as (
                select * from compared where on_hand <> entered or reserved <> promised),
            shown as (
                select * from different order by variant_id, location_id limit 100)
            insert into stock_check (id, checked_at, compared, differences, detail)
            select ?, ?, (select count(*) from compared), (select count(*) from different),
                   (select coalesce(jsonb_agg(to_jsonb(shown)), '[]') from shown)
            returning checked_at, compared, differences, detail::text as detail""";

    private static final String LIST = """
            select checked_at, compared, differences, detail::text as detail
            from stock_check order by checked_at desc, id desc limit 100""";

    private final Database database;
    private final Ids ids;
    private final Clock clock;

    @Inject
    CheckRows(Database database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    StockCheck compare() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(COMPARE)
                        .bind(0, ids.next())
                        .bind(1, clock.instant().atOffset(ZoneOffset.UTC))
                        .map(CheckRows::check)
                        .one());
    }

    /** The newest hundred. */
    List<StockCheck> newest() {
        return database.tenant()
                .withHandle(
                        handle -> handle.createQuery(LIST).map(CheckRows::check).list());
    }

    private static StockCheck check(ResultSet row, StatementContext context) throws SQLException {
        return new StockCheck(
                row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                row.getLong("compared"),
                row.getLong("differences"),
                row.getString("detail"));
    }
}
