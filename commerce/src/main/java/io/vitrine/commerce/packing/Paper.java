package io.vitrine.commerce.packing;

import io.vitrine.commerce.fulfilment.Labels;
import io.vitrine.commerce.order.OrderId;
import io.vitrine.commerce.processing.ShipmentId;
import io.vitrine.commerce.tax.Seller;
import io.vitrine.commerce.tax.Sellers;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.StatementContext;

/** What goes with parcels on paper. Both name the customer, so the trail says who took them out. */
@ApplicationScoped
public class Paper {

    private static final String SLIP = """
            select o.number, o.placed_at, o.location_id, d.shipping_name, d.address::text as address
            from sales_order o join order_detail d on d.order_id = o.id where o.id = :id""";

    private static final String SLIP_LINES = """
            select l.sku, l.name, l.quantity, t.shipped from order_line l
            join order_line_detail t on t.order_id = l.order_id and t.line_no = l.line_no
            where l.order_id = :id order by l.line_no""";

    private static final String LABEL = """
            select s.order_id, o.number, s.location_id, s.carrier, s.tracking, s.weight_grams, s.shipped_at,
                   d.address::text as address, l.name as location,
                   (select count(*) from shipment f where f.order_id = s.order_id
                    and (f.created_at, f.id) <= (s.created_at, s.id)) as parcel
            from shipment s join sales_order o on o.id = s.order_id join order_detail d on d.order_id = o.id
            join location l on l.id = s.location_id
            where s.id = :id""";

    @Inject
    Database database;

    @Inject
    Sellers sellers;

    @Inject
    Labels labels;

    @Inject
    Audit audit;

    /** The packing slip of an order that the caller's access reaches. */
    @Transactional
    public Optional<PackingSlip> slip(OrderId id) {
        CurrentCall.permit(Permission.FULFIL_ORDERS);
        Seller seller = sellers.at(sellers.today());
        Optional<PackingSlip> slip = database.tenant()
                .withHandle(handle -> handle.createQuery(SLIP)
                        .bind("id", id.value())
                        .map((row, context) -> reached(row)
                                ? Optional.of(slip(row, seller, lines(id)))
                                : Optional.<PackingSlip>empty())
                        .findOne()
                        .flatMap(found -> found));
        slip.ifPresent(
                taken -> audit.record(AuditEntry.created("packing-slip.taken", "order", id, Map.of("kind", "slip"))));
        return slip;
    }

    /** The label of a parcel that the caller's access reaches; the carrier's own goes first. */
    @Transactional
    public Optional<ParcelLabel> label(ShipmentId id) {
        CurrentCall.permit(Permission.FULFIL_ORDERS);
        Seller seller = sellers.at(sellers.today());
        Optional<ParcelLabel> label = database.tenant()
                .withHandle(handle -> handle.createQuery(LABEL)
                        .bind("id", id.value())
                        .map((row, context) ->
                                reached(row) ? Optional.of(label(row, seller, id)) : Optional.<ParcelLabel>empty())
                        .findOne()
                        .flatMap(found -> found));
        label.ifPresent(taken -> audit.record(AuditEntry.created(
                "label.taken",
                "shipment",
                id,
                Map.of("carrier", taken.carriersOwn().isPresent() ? "own" : "ours"))));
        return label;
    }

    private static boolean reached(ResultSet row) throws SQLException {
        return CurrentCall.require().actor().access().reaches(Optional.of(row.getObject("location_id", UUID.class)));
    }

    private List<PackingSlip.Line> lines(OrderId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(SLIP_LINES)
                        .bind("id", id.value())
                        .map(Paper::line)
                        .list());
    }

    private static PackingSlip.Line line(ResultSet row, StatementContext context) throws SQLException {
        return new PackingSlip.Line(
                row.getString("sku"), row.getString("name"), row.getLong("quantity"), row.getLong("shipped"));
    }

    private static PackingSlip slip(ResultSet row, Seller seller, List<PackingSlip.Line> lines) throws SQLException {
        return new PackingSlip(
                row.getString("number"),
                row.getObject("placed_at", OffsetDateTime.class)
                        .atZoneSameInstant(CurrentCall.require().business().zone())
                        .toLocalDate(),
                sender(seller, Optional.empty()),
                address(json(row.getString("address"))),
                row.getString("shipping_name"),
                lines);
    }

    private ParcelLabel label(ResultSet row, Seller seller, ShipmentId id) throws SQLException {
        return new ParcelLabel(
                row.getString("number"),
                row.getInt("parcel"),
                sender(seller, Optional.of(row.getString("location"))),
                address(json(row.getString("address"))),
                row.getString("carrier"),
                row.getString("tracking"),
                Optional.ofNullable(row.getObject("weight_grams", Integer.class)),
                row.getObject("shipped_at", OffsetDateTime.class)
                        .atZoneSameInstant(CurrentCall.require().business().zone())
                        .toLocalDate(),
                labels.of(id.value()).map(own -> own.pdf().content()));
    }

    private static List<String> sender(Seller seller, Optional<String> location) {
        return Stream.of(Stream.of(seller.legalName()), location.stream(), seller.address().lines().stream())
                .flatMap(lines -> lines)
                .toList();
    }

    /** As it is written on a parcel. */
    static List<String> address(JsonObject address) {
        String town = Stream.of("postalCode", "city", "region")
                .map(key -> address.getString(key, ""))
                .filter(text -> !text.isEmpty())
                .reduce("", (one, other) -> (one + " " + other).strip());
        return Stream.concat(
                        Stream.of("company", "name", "line1", "line2").map(key -> address.getString(key, "")),
                        Stream.of(town, country(address.getString("country", ""))))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
