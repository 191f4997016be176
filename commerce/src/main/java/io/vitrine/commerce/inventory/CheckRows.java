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
                       coalesce(e.pieces, 0) as entered, coalesce(r.pieces, 0) as promised,
                       l.in_lots, coalesce(e.in_lots, 0) as entered_in_lots, l.held, coalesce(b.held, 0) as in_held_lots,
                       coalesce(b.wrong, 0) as lots_wrong
                from stock_level l
                left join (select variant_id, location_id, sum(change) as pieces,
                                  sum(change) filter (where lot_id is not null) as in_lots
                           from stock_entry group by 1, 2) e
                    on e.variant_id = l.variant_id and e.location_id = l.location_id
                left join (select variant_id, location_id, sum(quantity) as pieces from stock_reservation group by 1, 2) r
                    on r.variant_id = l.variant_id and r.location_id = l.location_id
                left join (select k.variant_id, k.location_id, sum(k.on_hand) filter (where s.state <> 'OK') as held,
                                  count(*) filter (where k.on_hand <> coalesce(m.pieces, 0)) as wrong
                           from stock_lot_level k join stock_lot s on s.id = k.lot_id
                           left join (select lot_id, location_id, sum(change) as pieces from stock_entry
                                      where lot_id is not null group by 1, 2) m
                               on m.lot_id = k.lot_id and m.location_id = k.location_id
                           group by 1, 2) b
                    on b.variant_id = l.variant_id and b.location_id = l.location_id),
            different as (
                select * from compared where on_hand <> entered or reserved <> promised
                    or in_lots <> entered_in_lots or held <> in_held_lots or lots_wrong > 0),
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
