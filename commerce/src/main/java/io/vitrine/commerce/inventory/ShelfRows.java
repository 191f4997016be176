package io.vitrine.commerce.inventory;

import io.vitrine.commerce.catalog.Article;
import io.vitrine.commerce.catalog.Articles;
import io.vitrine.commerce.catalog.ProductId;
import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads levels as people look for them. */
@Dependent
class ShelfRows {

    private static final String STATE = """
            case when l.on_hand - l.reserved - l.held <= 0 then 'OUT'
                 when l.on_hand - l.reserved - l.held <= l.reorder_point / 2 then 'CRITICAL'
                 when l.on_hand - l.reserved - l.held <= l.reorder_point then 'REORDER' else 'IN_STOCK' end""";
    private static final String FROM = """
             from stock_level l join variant v on v.id = l.variant_id join product p on p.id = v.product_id
            where v.active and p.status <> 'ARCHIVED'
              and (cast(:location as uuid) is null or l.location_id = cast(:location as uuid))
              and (cast(:reach as uuid[]) is null or l.location_id = any(cast(:reach as uuid[])))""";
    private static final String LIST =
            "select * from (select l.variant_id, l.location_id, l.on_hand, l.reserved, l.held, l.reorder_point, v.product_id, v.sku,"
                    + " p.name, v.label, v.barcode, v.tracked, " + STATE + " as state" + FROM + """
              and (cast(:text as text) is null or v.barcode = :text or v.sku ilike :part or p.name ilike :part
                   or v.label ilike :part)) as shelf
            where (sku, location_id) > (:sku_place, :location_place)
              and (cast(:state as text) is null or state = cast(:state as text)
                   or (cast(:state as text) = 'LOW' and on_hand - reserved - held <= reorder_point))
            order by sku, location_id limit :limit""";
    private static final String COUNTS = "select " + STATE + " as state, count(*)" + FROM + " group by 1";
    private static final String AT = """
            select l.variant_id, v.sku, l.location_id, l.on_hand, l.reserved, l.held, l.reorder_point
            from stock_level l join variant v on v.id = l.variant_id
            where l.location_id = :location and l.variant_id = any(:variants)""";
    private static final UUID FIRST = new UUID(0, 0);

    /** Where a page ends. */
    record Place(String sku, LocationId location) {}

    private final Database database;

    @Inject
    ShelfRows(Database database) {
        this.database = database;
    }

    List<ShelfRow> find(ShelfSearch search, Optional<Place> after) {
        return database.tenant()
                .withHandle(handle -> bound(handle.createQuery(LIST), search.location())
                        .bind("text", search.text().orElse(null))
                        .bind("part", search.text().map(Articles::part).orElse(null))
                        .bind("sku_place", after.map(Place::sku).orElse(""))
                        .bind(
                                "location_place",
                                after.map(place -> place.location().value()).orElse(FIRST))
                        .bind("state", search.state().map(Enum::name).orElse(null))
                        .bind("limit", search.limit() + 1)
                        .map(ShelfRows::read)
                        .list());
    }

    Map<ShelfState, Long> counts(Optional<LocationId> location) {
        Map<ShelfState, Long> counts = new EnumMap<>(ShelfState.class);
        database.tenant()
                .useHandle(handle -> bound(handle.createQuery(COUNTS), location)
                        .map((row, context) -> Map.entry(ShelfState.valueOf(row.getString(1)), row.getLong(2)))
                        .forEach(count -> counts.put(count.getKey(), count.getValue())));
        return counts;
    }

    Map<VariantId, StockLevel> at(LocationId location, Collection<VariantId> variants) {
        UUID[] wanted = variants.stream().map(VariantId::value).toArray(UUID[]::new);
        Map<VariantId, StockLevel> levels = new HashMap<>();
        database.tenant()
                .useHandle(handle -> handle.createQuery(AT)
                        .bind("location", location.value())
                        .bindByType("variants", wanted, UUID[].class)
                        .map(LevelRows::level)
                        .forEach(level -> levels.put(level.variant(), level)));
        return levels;
    }

    private static Query bound(Query query, Optional<LocationId> location) {
        return query.bind("location", location.map(LocationId::value).orElse(null))
                .bindByType("reach", LevelRows.reach(), UUID[].class);
    }

    private static ShelfRow read(ResultSet row, StatementContext context) throws SQLException {
        Article article = new Article(
                LevelRows.variant(row),
                new ProductId(row.getObject("product_id", UUID.class)),
                row.getString("sku"),
                row.getString("name"),
                row.getString("label"),
                Optional.ofNullable(row.getString("barcode")),
                row.getBoolean("tracked"));
        return new ShelfRow(article, LevelRows.level(row, context), ShelfState.valueOf(row.getString("state")));
    }
}
