package io.vitrine.commerce.invoice;

import io.vitrine.commerce.catalog.Articles;
import io.vitrine.commerce.tax.TaxShare;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads invoices and credit notes of the current business, as far as the caller's access reaches. */
@Dependent
class InvoiceRows {

    private static final OffsetDateTime EVER = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final UUID LAST_ID = new UUID(-1, -1);

    private final Database database;

    @Inject
    InvoiceRows(Database database) {
        this.database = database;
    }

    List<InvoiceSummary> find(InvoiceSearch search, Optional<InvoicePlace> after, LocalDate today) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(InvoiceSql.LIST)
                        .bindByType("reach", reach(), UUID[].class)
                        .bind(
                                "place",
                                after.map(place -> place.issuedAt().atOffset(ZoneOffset.UTC))
                                        .orElse(EVER))
                        .bind("place_id", after.map(InvoicePlace::id).orElse(LAST_ID))
                        .bind("from", search.from().orElse(FIRST))
                        .bind("to", search.to().orElse(LAST))
                        .bind("customer", search.customer().orElse(null))
                        .bind("part", search.text().map(Articles::part).orElse(null))
                        .bind("kind", search.kind().map(Enum::name).orElse(null))
                        .bind("status", search.status().map(Enum::name).orElse(null))
                        .bind("today", today)
                        .bind("limit", search.limit() + 1)
                        .map((row, context) -> summary(row, today))
                        .list());
    }

    Optional<Invoice> find(InvoiceId id, LocalDate today) {
        return read(InvoiceSql.FIND, null, id, today);
    }

    /** One of the orders of this customer's account. */
    Optional<Invoice> own(UUID account, InvoiceId id, LocalDate today) {
        return read(InvoiceSql.OWN_FIND, account, id, today);
    }

    private Optional<Invoice> read(String sql, @Nullable UUID account, InvoiceId id, LocalDate today) {
        return database.tenant().withHandle(handle -> {
            List<InvoiceLine> lines = lines(handle, id);
            List<Issued> notes = handle.createQuery(InvoiceSql.NOTES)
                    .bind("id", id.value())
                    .map((row, context) ->
                            new Issued(new InvoiceId(row.getObject("id", UUID.class)), row.getString("number")))
                    .list();
            List<Allocation> allocations = handle.createQuery(InvoiceSql.ALLOCATIONS)
                    .bind("id", id.value())
                    .map((row, context) -> new Allocation(
                            row.getString("source"),
                            row.getBigDecimal("amount"),
                            row.getObject("allocated_at", OffsetDateTime.class).toInstant()))
                    .list();
            Query query = handle.createQuery(sql)
                    .bindByType("reach", reach(), UUID[].class)
                    .bind("id", id.value());
            if (account != null) {
                query.bind("account", account);
            }
            return query.map((row, context) -> new Invoice(
                            summary(row, today),
                            Issuer.read(OrderBills.json(row.getString("seller")).asJsonObject()),
                            buyer(row),
                            lines,
                            TaxShare.read(
                                    OrderBills.json(row.getString("taxes")).asJsonArray()),
                            row.getString("payment_method"),
                            row.getString("reason"),
                            Optional.ofNullable(row.getObject("corrects_closed", LocalDate.class)),
                            notes,
                            allocations))
                    .findOne();
        });
    }

    private static List<InvoiceLine> lines(Handle handle, InvoiceId id) {
        return handle.createQuery(InvoiceSql.LINES)
                .bind("id", id.value())
                .map((row, context) -> line(row))
                .list();
    }

    static InvoiceLine line(ResultSet row) throws SQLException {
        return new InvoiceLine(
                row.getInt("line_no"),
                LineKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("corrects", Integer.class)),
                row.getString("sku"),
                row.getString("name"),
                row.getBigDecimal("quantity"),
                row.getBigDecimal("unit_price"),
                row.getBigDecimal("discount"),
                row.getBigDecimal("net"),
                row.getBigDecimal("tax_rate"),
                row.getBigDecimal("tax"),
                Optional.ofNullable(row.getString("tax_code")));
    }

    static InvoiceSummary summary(ResultSet row, LocalDate today) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        InvoiceKind kind = InvoiceKind.valueOf(row.getString("kind"));
        LocalDate due = row.getObject("due_on", LocalDate.class);
        return new InvoiceSummary(
                new InvoiceId(row.getObject("id", UUID.class)),
                kind,
                row.getString("number"),
                Optional.ofNullable(row.getString("corrected")),
                row.getObject("order_id", UUID.class),
                row.getString("order_number"),
                Optional.ofNullable(row.getObject("customer_id", UUID.class)),
                buyer(row).title(),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("issued_on", LocalDate.class),
                due,
                Money.of(row.getBigDecimal("net"), currency),
                Money.of(row.getBigDecimal("tax"), currency),
                Money.of(row.getBigDecimal("total"), currency),
                kind == InvoiceKind.INVOICE
                        ? Optional.of(new Balance(
                                row.getBigDecimal("paid"),
                                row.getBigDecimal("credited"),
                                row.getBigDecimal("outstanding"),
                                InvoiceStatus.of(row.getBigDecimal("outstanding"), due, today)))
                        : Optional.empty());
    }

    static BilledTo buyer(ResultSet row) throws SQLException {
        return BilledTo.read(OrderBills.json(row.getString("buyer")).asJsonObject());
    }

    static UUID @Nullable [] reach() {
        return CurrentCall.require()
                .actor()
                .access()
                .locations()
                .map(only -> only.toArray(UUID[]::new))
                .orElse(null);
    }
}
