package io.vitrine.commerce.inventory;

import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds levels that do not last until a delivery would come, by what left lately. */
@Dependent
class SuggestionRows {

    private static final String FIND = """
            select l.variant_id, v.sku, l.location_id, l.on_hand - l.reserved - l.held as available, s.shipped
            from (select variant_id, location_id, -sum(change) as shipped from stock_entry
                  where reason = 'SHIPPED' and at > :since and at <= :now group by variant_id, location_id) s
            join stock_level l on l.variant_id = s.variant_id and l.location_id = s.location_id
            join variant v on v.id = l.variant_id
            where v.active and (l.variant_id, l.location_id) > (:variant_place, :location_place)
              and (cast(:location as uuid) is null or l.location_id = cast(:location as uuid))
              and (cast(:reach as uuid[]) is null or l.location_id = any(cast(:reach as uuid[])))
              and l.on_hand - l.reserved - l.held <= ceil(s.shipped * :lead / 28.0) + ceil(s.shipped * :safety / 28.0)
            order by l.variant_id, l.location_id limit :limit""";

    private static final UUID FIRST = new UUID(0, 0);

    private final Database database;

    @Inject
    SuggestionRows(Database database) {
        this.database = database;
    }

    List<Suggestion> find(StockSearch search, ReorderPace pace, Instant now, Optional<LevelKey> after) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind(
                                "since",
                                now.minus(Suggestion.DAYS, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC))
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .bind(
                                "variant_place",
                                after.map(place -> place.variant().value()).orElse(FIRST))
                        .bind(
                                "location_place",
                                after.map(place -> place.location().value()).orElse(FIRST))
                        .bind(
                                "location",
                                search.location().map(LocationId::value).orElse(null))
                        .bindByType("reach", LevelRows.reach(), UUID[].class)
                        .bind("lead", pace.leadDays())
                        .bind("safety", pace.safetyDays())
                        .bind("limit", search.limit() + 1)
                        .map((row, context) -> new Suggestion(
                                LevelRows.variant(row),
                                row.getString("sku"),
                                LevelRows.location(row),
                                row.getLong("available"),
                                row.getLong("shipped"),
                                pace))
                        .list());
    }
}
