package io.vitrine.commerce.packing;

import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads packing tables, and keeps what lies in open parcels. */
@ApplicationScoped
class PackingRows {

    /** The head of an order that was placed here. */
    record Head(String number, OrderStatus status, LocationId location, String customer, String delivery) {}

    private static final String HEAD = """
            select o.number, o.status, o.location_id, d.shipping_name,
                   coalesce(d.address->>'name', d.contact->>'name', '') as customer
            from sales_order o join order_detail d on d.order_id = o.id where o.id = :id""";

    private static final String PLACES = """
            select l.id, l.name, sum(r.quantity) as pieces,
                   sum(coalesce((select sum(k.on_table) from pick_line k where k.order_id = r.order_id
                       and k.variant_id = r.variant_id and k.location_id = r.location_id and k.state = 'PICKED'), 0)) as picked
            from stock_reservation r join location l on l.id = r.location_id
            where r.order_id = :id group by l.id, l.name order by picked desc, pieces desc, l.name""";

    private static final String NAME = "select name from location where id = :id";

    private static final String LINES = """
            select l.line_no, l.sku, l.name, v.barcode, coalesce(v.weight_grams, 0) as grams, l.quantity - t.shipped as open,
                   case when v.tracked and not p.made_to_order
                        then least(coalesce(r.quantity, 0), l.quantity - t.shipped)
                        else l.quantity - t.shipped end as here,
                   coalesce((select sum(k.on_table) from pick_line k where k.order_id = l.order_id and k.line_no = l.line_no
                       and k.location_id = :location and k.state = 'PICKED'), 0) as on_table,
                   coalesce(c.pieces, 0) as packed
            from order_line l join order_line_detail t on t.order_id = l.order_id and t.line_no = l.line_no
            join variant v on v.id = t.variant_id join product p on p.id = v.product_id
            left join stock_reservation r on r.order_id = l.order_id and r.variant_id = t.variant_id
                 and r.location_id = :location
            left join parcel_piece c on c.order_id = l.order_id and c.line_no = l.line_no and c.location_id = :location
            where l.order_id = :id order by l.line_no""";

    private static final String PUT = """
            insert into parcel_piece (order_id, location_id, line_no, pieces) values (:id, :location, :line, :pieces)
            on conflict (order_id, location_id, line_no) do update set pieces = excluded.pieces""";

    private static final String TAKE =
            "delete from parcel_piece where order_id = :id and location_id = :location and line_no = :line";

    private static final String CLEAR = "delete from parcel_piece where order_id = :id and location_id = :location";

    private static final String LOCK = "select 1 from sales_order where id = :id for no key update";

    private static final String WRONG = """
            insert into order_handling as h (order_id, wrong_scans) values (:id, 1)
            on conflict (order_id) do update set wrong_scans = h.wrong_scans + 1""";

    @Inject
    Database database;

    Optional<Head> head(OrderId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(HEAD)
                        .bind("id", id.value())
                        .map((row, context) -> new Head(
                                row.getString("number"),
                                OrderStatus.valueOf(row.getString("status")),
                                new LocationId(row.getObject("location_id", UUID.class)),
                                row.getString("customer"),
                                row.getString("shipping_name")))
                        .findOne());
    }

    /** Where pieces wait, the fullest table first. */
    List<PackingTable.Place> places(OrderId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(PLACES)
                        .bind("id", id.value())
                        .map((row, context) -> new PackingTable.Place(
                                new LocationId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getLong("pieces")))
                        .list());
    }

    Optional<String> name(LocationId location) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(NAME)
                        .bind("id", location.value())
                        .mapTo(String.class)
                        .findOne());
    }

    List<PackingTable.Line> lines(OrderId id, LocationId location) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LINES)
                        .bind("id", id.value())
                        .bind("location", location.value())
                        .map(PackingRows::line)
                        .list());
    }

    /** Nobody else packs or ships the order until the running transaction ends. */
    void lock(OrderId id) {
        database.tenant()
                .useHandle(handle -> handle.createQuery(LOCK)
                        .bind("id", id.value())
                        .mapTo(Integer.class)
                        .list());
    }

    void put(OrderId id, LocationId location, int line, long pieces) {
        database.tenant().useHandle(handle -> {
            var update = handle.createUpdate(pieces == 0 ? TAKE : PUT)
                    .bind("id", id.value())
                    .bind("location", location.value())
                    .bind("line", line);
            (pieces == 0 ? update : update.bind("pieces", pieces)).execute();
        });
    }

    void clear(OrderId id, LocationId location) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(CLEAR)
                        .bind("id", id.value())
                        .bind("location", location.value())
                        .execute());
    }

    void wrong(OrderId id) {
        database.tenant()
                .useHandle(handle ->
                        handle.createUpdate(WRONG).bind("id", id.value()).execute());
    }

    private static PackingTable.Line line(ResultSet row, StatementContext context) throws SQLException {
        return new PackingTable.Line(
                row.getInt("line_no"),
                row.getString("sku"),
                row.getString("name"),
                Optional.ofNullable(row.getString("barcode")),
                row.getLong("open"),
                row.getLong("here"),
                row.getLong("on_table"),
                row.getLong("packed"),
                row.getInt("grams"));
    }
}
