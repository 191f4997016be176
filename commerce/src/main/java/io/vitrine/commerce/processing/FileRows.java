package io.vitrine.commerce.processing;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.order.OrderStatus;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads what is known of an order. */
@ApplicationScoped
class FileRows {

    private static final String PLACED = """
            select currency, net, shipping, tax, total, shipping_name, payment_method, promised_on,
                   contact::text as contact, address::text as address
            from order_detail where order_id = :id""";

    private static final String LINES = """
            select l.line_no, t.variant_id, l.sku, l.name, l.quantity, t.net, t.shipped, t.returned
            from order_line l join order_line_detail t on t.order_id = l.order_id and t.line_no = l.line_no
            where l.order_id = :id order by l.line_no""";

    private static final String PLACES = """
            select r.variant_id, r.location_id, l.name, coalesce(b.bin, '') as bin, r.quantity
            from stock_reservation r join location l on l.id = r.location_id
            left join stock_bin b on b.location_id = r.location_id and b.variant_id = r.variant_id
            where r.order_id = :id order by l.name, b.bin""";

    private static final String STEPS =
            "select at, status, note, internal, actor from order_step where order_id = :id order by at, id";

    private static final String PARCELS = """
            select s.id, s.shipped_at, s.location_id, l.name, s.carrier, s.tracking, s.weight_grams, s.delivered_at,
                   (select sum(quantity) from shipment_line p where p.shipment_id = s.id) as pieces
            from shipment s join location l on l.id = s.location_id
            where s.order_id = :id and s.shipped_at is not null order by s.shipped_at, s.id""";

    private record Waiting(UUID variant, OrderFile.Place place) {}

    @Inject
    Database database;

    Optional<OrderFile.Placed> placed(OrderId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(PLACED)
                        .bind("id", id.value())
                        .map(FileRows::agreed)
                        .findOne());
    }

    List<OrderFile.Line> lines(OrderId id, Currency currency) {
        return database.tenant().withHandle(handle -> {
            Map<UUID, List<OrderFile.Place>> places =
                    handle.createQuery(PLACES).bind("id", id.value()).map(FileRows::waiting).list().stream()
                            .collect(Collectors.groupingBy(
                                    Waiting::variant, Collectors.mapping(Waiting::place, Collectors.toList())));
            return handle.createQuery(LINES)
                    .bind("id", id.value())
                    .map((row, context) -> line(row, currency, places))
                    .list();
        });
    }

    List<OrderFile.Step> steps(OrderId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(STEPS)
                        .bind("id", id.value())
                        .map((row, context) -> new OrderFile.Step(
                                time(row, "at").orElseThrow(),
                                OrderStatus.valueOf(row.getString("status")),
                                row.getString("note"),
                                row.getBoolean("internal"),
                                row.getString("actor")))
                        .list());
    }

    List<OrderFile.Parcel> parcels(OrderId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(PARCELS)
                        .bind("id", id.value())
                        .map(FileRows::parcel)
                        .list());
    }

    private static OrderFile.Placed agreed(ResultSet row, StatementContext context) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new OrderFile.Placed(
                Money.of(row.getBigDecimal("net"), currency),
                Money.of(row.getBigDecimal("shipping"), currency),
                Money.of(row.getBigDecimal("tax"), currency),
                Money.of(row.getBigDecimal("total"), currency),
                row.getString("shipping_name"),
                row.getString("payment_method"),
                Optional.ofNullable(row.getObject("promised_on", LocalDate.class)),
                json(row.getString("contact")),
                json(row.getString("address")));
    }

    private static OrderFile.Line line(ResultSet row, Currency currency, Map<UUID, List<OrderFile.Place>> places)
            throws SQLException {
        UUID variant = row.getObject("variant_id", UUID.class);
        return new OrderFile.Line(
                row.getInt("line_no"),
                new VariantId(variant),
                row.getString("sku"),
                row.getString("name"),
                row.getLong("quantity"),
                row.getLong("shipped"),
                row.getLong("returned"),
                Money.of(row.getBigDecimal("net"), currency),
                places.getOrDefault(variant, List.of()));
    }

    private static Waiting waiting(ResultSet row, StatementContext context) throws SQLException {
        return new Waiting(
                row.getObject("variant_id", UUID.class),
                new OrderFile.Place(
                        new LocationId(row.getObject("location_id", UUID.class)),
                        row.getString("name"),
                        row.getString("bin"),
                        row.getLong("quantity")));
    }

    private static OrderFile.Parcel parcel(ResultSet row, StatementContext context) throws SQLException {
        return new OrderFile.Parcel(
                new ShipmentId(row.getObject("id", UUID.class)),
                time(row, "shipped_at").orElseThrow(),
                new LocationId(row.getObject("location_id", UUID.class)),
                row.getString("name"),
                row.getString("carrier"),
                row.getString("tracking"),
                Optional.ofNullable(row.getObject("weight_grams", Integer.class)),
                time(row, "delivered_at"),
                row.getLong("pieces"));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
