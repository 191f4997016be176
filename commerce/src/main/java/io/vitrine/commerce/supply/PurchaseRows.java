package io.vitrine.commerce.supply;

import io.vitrine.commerce.catalog.VariantId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.location.LocationId;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads purchase orders. */
@Dependent
class PurchaseRows {

    private static final OffsetDateTime EVER = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID LAST = new UUID(-1, -1);

    private final Database database;

    @Inject
    PurchaseRows(Database database) {
        this.database = database;
    }

    /** The order when the caller's access reaches its location. */
    Optional<PurchaseOrder> find(PurchaseId id) {
        return database.tenant()
                .withHandle(handle -> read(id, handle))
                .filter(order -> CurrentCall.require()
                        .actor()
                        .access()
                        .reaches(Optional.of(order.head().location().value())));
    }

    /** The same, held until the running transaction ends. */
    Optional<PurchaseOrder> lock(PurchaseId id) {
        database.tenant()
                .useHandle(handle -> handle.createQuery(PurchaseSql.LOCK)
                        .bind("id", id.value())
                        .mapTo(UUID.class)
                        .findOne());
        return find(id);
    }

    /** What a scanner, or a person, means by the code; its newest price of this supplier, or none. */
    Optional<PurchaseItem> item(String code, SupplierId supplier) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(PurchaseSql.ITEM)
                        .bind("code", code)
                        .bind("supplier", supplier.value())
                        .map((row, context) -> new PurchaseItem(
                                new VariantId(row.getObject("id", UUID.class)),
                                row.getString("sku"),
                                row.getString("name"),
                                row.getBigDecimal("unit_cost")))
                        .findFirst());
    }

    List<PurchaseSummary> list(PurchaseSearch search, Optional<SupplyPlaces.Made> before) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(PurchaseSql.LIST)
                        .bind(
                                "place",
                                before.map(place -> place.at().atOffset(ZoneOffset.UTC))
                                        .orElse(EVER))
                        .bind("place_id", before.map(SupplyPlaces.Made::id).orElse(LAST))
                        .bind(
                                "supplier",
                                search.supplier().map(SupplierId::value).orElse(null))
                        .bind(
                                "location",
                                search.location().map(LocationId::value).orElse(null))
                        .bindByType("reach", reach(), UUID[].class)
                        .bind(
                                "status",
                                search.status().map(PurchaseStatus::name).orElse(null))
                        .bind("text", search.text().orElse(null))
                        .bind("limit", search.limit() + 1)
                        .map(PurchaseRows::head)
                        .list());
    }

    private static Optional<PurchaseOrder> read(PurchaseId id, Handle handle) {
        return handle.createQuery(PurchaseSql.FIND)
                .bind("id", id.value())
                .map(PurchaseRows::head)
                .findOne()
                .map(head -> new PurchaseOrder(
                        head,
                        handle.createQuery(PurchaseSql.LINES)
                                .bind("id", id.value())
                                .map(PurchaseRows::line)
                                .list(),
                        receipts(id, handle)));
    }

    private static List<Receipt> receipts(PurchaseId id, Handle handle) {
        Map<UUID, Receipt> receipts = new LinkedHashMap<>();
        handle.createQuery(PurchaseSql.RECEIPTS)
                .bind("id", id.value())
                .map(PurchaseRows::receipt)
                .forEach(part -> receipts.merge(part.id().value(), part, PurchaseRows::together));
        return List.copyOf(receipts.values());
    }

    private static Receipt together(Receipt one, Receipt other) {
        List<Receipt.Line> lines = new ArrayList<>(one.lines());
        lines.addAll(other.lines());
        return new Receipt(one.id(), one.at(), one.note(), one.actor(), lines);
    }

    private static Receipt receipt(ResultSet row, StatementContext context) throws SQLException {
        return new Receipt(
                new ReceiptId(row.getObject("id", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("note"),
                row.getString("actor"),
                List.of(new Receipt.Line(
                        new PurchaseLineId(row.getObject("line_id", UUID.class)),
                        row.getLong("quantity"),
                        row.getLong("rejected"))));
    }

    private static UUID @Nullable [] reach() {
        return CurrentCall.require()
                .actor()
                .access()
                .locations()
                .map(only -> only.toArray(UUID[]::new))
                .orElse(null);
    }

    private static PurchaseLine line(ResultSet row, StatementContext context) throws SQLException {
        return new PurchaseLine(
                new PurchaseLineId(row.getObject("id", UUID.class)),
                new VariantId(row.getObject("variant_id", UUID.class)),
                row.getString("sku"),
                Optional.ofNullable(row.getString("barcode")),
                row.getBoolean("lot_tracked"),
                row.getString("name"),
                row.getLong("quantity"),
                row.getBigDecimal("unit_cost"),
                row.getString("why"),
                row.getLong("received"),
                row.getLong("rejected"));
    }

    private static PurchaseSummary head(ResultSet row, StatementContext context) throws SQLException {
        return new PurchaseSummary(
                new PurchaseId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new SupplierId(row.getObject("supplier_id", UUID.class)),
                row.getString("supplier_name"),
                new LocationId(row.getObject("location_id", UUID.class)),
                row.getString("location_name"),
                PurchaseStatus.valueOf(row.getString("status")),
                Currency.getInstance(row.getString("currency")),
                row.getBigDecimal("rate"),
                row.getString("note"),
                Optional.ofNullable(row.getObject("expected_on", LocalDate.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                moment(row, "sent_at"),
                moment(row, "received_at"),
                row.getBigDecimal("total"),
                row.getLong("ordered"),
                row.getLong("received"));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
