package io.vitrine.commerce.receipt;

import io.vitrine.commerce.invoice.BilledTo;
import io.vitrine.commerce.invoice.Issuer;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
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
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads receipts of the current business, as far as the caller's access reaches. */
@Dependent
class ReceiptRows {

    private static final String SELECT = """
            select r.id, r.number, r.payment_id, r.order_id, r.order_number, r.customer_id, r.issued_at, r.issued_on,
                   r.received_at, r.seller, r.buyer, r.method, r.reference, r.currency, r.amount
            from receipt r
            where (cast(:reach as uuid[]) is null or exists (
                select from sales_order o where o.id = r.order_id and o.location_id = any(cast(:reach as uuid[]))))""";
    private static final String FIND = SELECT + " and r.id = :id";
    private static final String LIST = SELECT + """
              and (r.issued_at, r.id) < (:place, :place_id)
              and (cast(:payment as uuid) is null or r.payment_id = cast(:payment as uuid))
              and (cast(:order as uuid) is null or r.order_id = cast(:order as uuid))
              and (cast(:customer as uuid) is null or r.customer_id = cast(:customer as uuid))
            order by r.issued_at desc, r.id desc limit :limit""";
    private static final OffsetDateTime EVER = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final UUID LAST = new UUID(-1, -1);

    /** Where a page ended. */
    record Place(Instant issuedAt, UUID id) {

        static Place read(String text) {
            int bar = text.indexOf('|');
            return new Place(Instant.parse(text.substring(0, bar)), UUID.fromString(text.substring(bar + 1)));
        }

        static String text(Receipt receipt) {
            return receipt.issuedAt() + "|" + receipt.id().value();
        }
    }

    private final Database database;

    @Inject
    ReceiptRows(Database database) {
        this.database = database;
    }

    Optional<Receipt> find(ReceiptId id) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bindByType("reach", reach(), UUID[].class)
                        .bind("id", id.value())
                        .map(ReceiptRows::receipt)
                        .findOne());
    }

    List<Receipt> find(ReceiptSearch search, Optional<Place> after) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(LIST)
                        .bindByType("reach", reach(), UUID[].class)
                        .bind(
                                "place",
                                after.map(place -> place.issuedAt().atOffset(ZoneOffset.UTC))
                                        .orElse(EVER))
                        .bind("place_id", after.map(Place::id).orElse(LAST))
                        .bind("payment", search.payment().map(PaymentId::value).orElse(null))
                        .bind("order", search.order().orElse(null))
                        .bind("customer", search.customer().orElse(null))
                        .bind("limit", search.limit() + 1)
                        .map(ReceiptRows::receipt)
                        .list());
    }

    static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static UUID @Nullable [] reach() {
        return CurrentCall.require()
                .actor()
                .access()
                .locations()
                .map(only -> only.toArray(UUID[]::new))
                .orElse(null);
    }

    private static Receipt receipt(ResultSet row, StatementContext context) throws SQLException {
        return new Receipt(
                new ReceiptId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new PaymentId(row.getObject("payment_id", UUID.class)),
                row.getObject("order_id", UUID.class),
                row.getString("order_number"),
                Optional.ofNullable(row.getObject("customer_id", UUID.class)),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                Issuer.read(json(row.getString("seller"))),
                BilledTo.read(json(row.getString("buyer"))),
                row.getString("method"),
                Optional.ofNullable(row.getString("reference")),
                Money.of(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency"))));
    }
}
