package io.vitrine.commerce.receipt;

import io.vitrine.commerce.invoice.BilledTo;
import io.vitrine.commerce.invoice.Issuer;
import io.vitrine.commerce.tax.Seller;
import io.vitrine.commerce.tax.Sellers;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Issues what is still missing of an order's receipts, in the caller's transaction. */
@Dependent
class ReceiptPress {

    private static final String TAKE_TURN =
            "select pg_advisory_xact_lock(hashtextextended(current_user || '/receipt/' || cast(? as text), 7))";
    private static final String MISSING = """
            select p.id, p.method, p.reference, p.currency, p.updated_at, p.captured - told.amount as amount, told.parts,
                   o.number, o.customer_id, cast(d.contact as text) as contact, cast(d.address as text) as address
            from payment p
            join sales_order o on o.id = p.order_id
            join order_detail d on d.order_id = o.id
            cross join lateral (select coalesce(sum(r.amount), 0) as amount, count(*) as parts
                                from receipt r where r.payment_id = p.id) told
            where p.order_id = :order and p.captured > told.amount order by p.created_at, p.id""";
    private static final String DRAW = """
            insert into invoice_series (series, next) values ('RCP', 2)
            on conflict (series) do update set next = invoice_series.next + 1
            returning next - 1""";
    private static final String INSERT = """
            insert into receipt (id, series, sequence, number, payment_id, part, order_id, order_number, customer_id, issued_at,
                                 issued_on, received_at, seller, buyer, method, reference, currency, amount)
            values (:id, 'RCP', :sequence, :number, :payment, :part, :order, :order_number, :customer, :now, :today, :received,
                    cast(:seller as jsonb), cast(:buyer as jsonb), :method, :reference, :currency, :amount)""";

    private record Missing(
            UUID payment,
            String method,
            @Nullable String reference,
            String currency,
            OffsetDateTime received,
            BigDecimal amount,
            int part,
            String orderNumber,
            @Nullable UUID customer,
            BilledTo buyer) {}

    private final Database database;
    private final Ids ids;
    private final Clock clock;
    private final Function<LocalDate, Seller> sellers;
    private final Consumer<AuditEntry> trail;

    @Inject
    ReceiptPress(Database database, Ids ids, Clock clock, Sellers sellers, Audit audit) {
        this(database, ids, clock, sellers::at, audit::record);
    }

    ReceiptPress(
            Database database, Ids ids, Clock clock, Function<LocalDate, Seller> sellers, Consumer<AuditEntry> trail) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.sellers = sellers;
        this.trail = trail;
    }

    /** A receipt for all that was captured of the order's payments and has none yet. */
    void issue(UUID order) {
        database.tenant().useHandle(handle -> handle.execute(TAKE_TURN, order));
        missing(order).forEach(payment -> issue(order, payment));
    }

    private List<Missing> missing(UUID order) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(MISSING)
                        .bind("order", order)
                        .map((row, context) -> new Missing(
                                row.getObject("id", UUID.class),
                                row.getString("method"),
                                row.getString("reference"),
                                row.getString("currency"),
                                row.getObject("updated_at", OffsetDateTime.class),
                                row.getBigDecimal("amount"),
                                row.getInt("parts") + 1,
                                row.getString("number"),
                                row.getObject("customer_id", UUID.class),
                                BilledTo.of(
                                        ReceiptRows.json(row.getString("contact")),
                                        ReceiptRows.json(row.getString("address")))))
                        .list());
    }

    private void issue(UUID order, Missing missing) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(CurrentCall.require().business().zone()).toLocalDate();
        ReceiptId id = new ReceiptId(ids.next());
        String number = database.tenant().withHandle(handle -> {
            long sequence = handle.createQuery(DRAW).mapTo(Long.class).one();
            String drawn = "RCP-%06d".formatted(sequence);
            handle.createUpdate(INSERT)
                    .bind("id", id.value())
                    .bind("sequence", sequence)
                    .bind("number", drawn)
                    .bind("payment", missing.payment())
                    .bind("part", missing.part())
                    .bind("order", order)
                    .bind("order_number", missing.orderNumber())
                    .bind("customer", missing.customer())
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .bind("today", today)
                    .bind("received", missing.received())
                    .bind("seller", Issuer.of(sellers.apply(today)).json().toString())
                    .bind("buyer", missing.buyer().json().toString())
                    .bind("method", missing.method())
                    .bind("reference", missing.reference())
                    .bind("currency", missing.currency())
                    .bind("amount", missing.amount())
                    .execute();
            return drawn;
        });
        trail.accept(AuditEntry.created(
                "receipt.issued",
                "receipt",
                id,
                Map.of("number", number, "amount", missing.amount().toPlainString(), "currency", missing.currency())));
    }
}
