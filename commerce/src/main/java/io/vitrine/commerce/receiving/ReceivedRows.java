package io.vitrine.commerce.receiving;

import io.vitrine.commerce.invoice.InvoiceId;
import io.vitrine.commerce.payment.PaymentId;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes what customers sent and what it was set against. */
@Dependent
class ReceivedRows {

    private static final String TAKE_TURN =
            "select pg_advisory_xact_lock(hashtextextended(current_user || '/account/' || cast(? as text), 7))";
    private static final String KNOWN = "select exists (select from customer where id = :customer)";
    private static final String OPEN = """
            select i.id, i.number, i.order_id, i.total - money.paid - note.credited as outstanding
            from invoice i
            cross join lateral (
                select coalesce(sum(a.amount), 0) as paid from invoice_allocation a where a.invoice_id = i.id) money
            cross join lateral (
                select coalesce(sum(n.total), 0) as credited from invoice n where n.corrects = i.id) note
            where i.customer_id = :customer and i.currency = :currency and i.kind = 'INVOICE'
              and i.total > money.paid + note.credited
            order by i.issued_at, i.id""";
    static final String RECEIVED = """
            insert into received_payment (payment_id, source, customer_id, currency, amount, received_at)
            values (?, ?, ?, ?, ?, ?)""";
    static final String ALLOCATE = """
            insert into invoice_allocation (id, invoice_id, source, amount, allocated_at)
            select ?, ?, ?::text || case when gone.parts = 0 then '' else '/' || (gone.parts + 1) end, ?, ?
            from (select count(*) as parts from invoice_allocation a
                  where a.source = ?::text or starts_with(a.source, ?::text || '/')) gone""";
    private static final String FIND = """
            select r.payment_id, r.customer_id, r.currency, r.amount, r.received_at, r.source from received_payment r
            where (cast(:payment as uuid) is null or r.payment_id = cast(:payment as uuid))
              and (cast(:customer as uuid) is null or r.customer_id = cast(:customer as uuid))
            order by r.received_at desc, r.payment_id desc limit 100""";
    private static final String SHARES = """
            select a.invoice_id, sum(a.amount) as amount from invoice_allocation a
            where a.source ~>=~ cast(:source as text) and a.source ~<~ (cast(:source as text) || '0')
            group by a.invoice_id order by min(a.allocated_at), a.invoice_id""";

    private final Database database;
    private final Ids ids;

    @Inject
    ReceivedRows(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** Whether there is such a customer; of two who set money for one, the second waits. */
    boolean lock(UUID customer) {
        return database.tenant().withHandle(handle -> {
            handle.execute(TAKE_TURN, customer);
            return handle.createQuery(KNOWN)
                    .bind("customer", customer)
                    .mapTo(Boolean.class)
                    .one();
        });
    }

    /** Oldest first. */
    List<OpenInvoice> open(UUID customer, Currency currency) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(OPEN)
                        .bind("customer", customer)
                        .bind("currency", currency.getCurrencyCode())
                        .map((row, context) -> new OpenInvoice(
                                new InvoiceId(row.getObject("id", UUID.class)),
                                row.getString("number"),
                                row.getObject("order_id", UUID.class),
                                row.getBigDecimal("outstanding")))
                        .list());
    }

    List<ReceivedPayment> find(Optional<PaymentId> payment, Optional<UUID> customer) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("payment", payment.map(PaymentId::value).orElse(null))
                        .bind("customer", customer.orElse(null))
                        .map((row, context) -> {
                            Currency currency = Currency.getInstance(row.getString("currency"));
                            PaymentId id = new PaymentId(row.getObject("payment_id", UUID.class));
                            BigDecimal amount = row.getBigDecimal("amount");
                            List<Share> shares = shares(row.getString("source"));
                            BigDecimal gone =
                                    shares.stream().map(Share::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
                            return new ReceivedPayment(
                                    id,
                                    row.getObject("customer_id", UUID.class),
                                    Money.of(amount, currency),
                                    row.getObject("received_at", OffsetDateTime.class)
                                            .toInstant(),
                                    shares,
                                    Money.of(amount.subtract(gone), currency));
                        })
                        .list());
    }

    void allocate(PaymentId payment, List<Share> shares, Instant now) {
        String source = payment.toString();
        database.tenant()
                .useHandle(handle -> shares.forEach(share -> handle.execute(
                        ALLOCATE,
                        ids.next(),
                        share.invoice().value(),
                        source,
                        share.amount(),
                        now.atOffset(ZoneOffset.UTC),
                        source,
                        source)));
    }

    private List<Share> shares(String source) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(SHARES)
                        .bind("source", source)
                        .map((row, context) -> new Share(
                                new InvoiceId(row.getObject("invoice_id", UUID.class)), row.getBigDecimal("amount")))
                        .list());
    }
}
