package io.vitrine.commerce.picking;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads pick lists. */
@ApplicationScoped
class PickRows {

    private static final String HEAD = """
            select p.id, p.number, p.location_id, l.name, p.state, p.picker, p.created_at, p.finished_at
            from pick_list p join location l on l.id = p.location_id where p.id = :id""";

    private static final String LOCK = "select 1 from pick_list where id = :id for no key update";

    private static final String RECENT = """
            select p.id, p.number, p.location_id, l.name, p.state, p.picker, p.created_at, p.finished_at
            from pick_list p join location l on l.id = p.location_id
            where (p.created_at, p.id) < (:at, :place) and (not :open or p.state = 'OPEN')
              and (cast(:reach as uuid[]) is null or p.location_id = any(cast(:reach as uuid[])))
            order by p.created_at desc, p.id desc limit :limit""";

    private static final String LINES = """
            select k.list_id, k.position, k.order_id, o.number as order_number, k.line_no, k.variant_id, ol.sku, ol.name,
                   v.barcode, k.bin, k.wanted, k.picked, k.short, k.state,
                   (select encode(coalesce(m.small, m.sha256), 'hex') from product_media m
                    where m.product_id = v.product_id and m.kind = 'IMAGE' order by m.position limit 1) as picture
            from pick_line k join sales_order o on o.id = k.order_id
            join order_line ol on ol.order_id = k.order_id and ol.line_no = k.line_no
            join variant v on v.id = k.variant_id
            where k.list_id = :id order by k.position""";

    @Inject
    Database database;

    Optional<PickList> find(PickListId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(HEAD)
                        .bind("id", id.value())
                        .map(this::list)
                        .findOne());
    }

    /** The list, held until the running transaction ends. */
    Optional<PickList> lock(PickListId id) {
        database.tenant()
                .useHandle(handle -> handle.createQuery(LOCK)
                        .bind("id", id.value())
                        .mapTo(Integer.class)
                        .findOne());
        return find(id);
    }

    List<PickList> recent(boolean openOnly, Instant before, UUID place, int limit) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(RECENT)
                        .bind("at", before.atOffset(java.time.ZoneOffset.UTC))
                        .bind("place", place)
                        .bind("open", openOnly)
                        .bindByType("reach", reach(), UUID[].class)
                        .bind("limit", limit)
                        .map(this::list)
                        .list());
    }

    private PickList list(ResultSet row, StatementContext context) throws SQLException {
        PickListId id = new PickListId(row.getObject("id", UUID.class));
        return new PickList(
                id,
                row.getInt("number"),
                new LocationId(row.getObject("location_id", UUID.class)),
                row.getString("name"),
                PickList.State.valueOf(row.getString("state")),
                row.getString("picker"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("finished_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                lines(id));
    }

    private List<PickLine> lines(PickListId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LINES)
                        .bind("id", id.value())
                        .map(PickRows::line)
                        .list());
    }

    private static PickLine line(ResultSet row, StatementContext context) throws SQLException {
        return new PickLine(
                row.getInt("position"),
                new OrderId(row.getObject("order_id", UUID.class)),
                row.getString("order_number"),
                row.getInt("line_no"),
                new VariantId(row.getObject("variant_id", UUID.class)),
                row.getString("sku"),
                row.getString("name"),
                Optional.ofNullable(row.getString("barcode")),
                Optional.ofNullable(row.getString("picture")),
                row.getString("bin"),
                row.getLong("wanted"),
                row.getLong("picked"),
                row.getLong("short"),
                PickState.valueOf(row.getString("state")));
    }

    private static UUID @Nullable [] reach() {
        return CurrentCall.require()
                .actor()
                .access()
                .locations()
                .map(only -> only.toArray(UUID[]::new))
                .orElse(null);
    }
}
