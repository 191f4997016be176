package io.vitrine.commerce.invoice;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.TypeId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Sets money against invoices. What came or went is set once, however often it is told; a capture in parts comes in parts. */
@Dependent
class Allocations {

    private static final String CAPTURED = """
            insert into invoice_allocation (id, invoice_id, source, amount, allocated_at)
            select :id, i.id, :source || case when known.parts = 0 then '' else '/' || (known.parts + 1) end,
                   came.amount - known.amount, :now
            from invoice i
            cross join lateral (
                select count(*) as parts, coalesce(sum(a.amount), 0) as amount from invoice_allocation a
                where a.invoice_id = i.id and (a.source = :source or starts_with(a.source, :source || '/'))) known
            cross join lateral (
                select coalesce((select p.captured from payment p where p.id = :payment), :amount) as amount) came
            where i.order_id = :order and i.kind = 'INVOICE' and came.amount > known.amount
              and not exists (select from received_payment r where r.payment_id = :payment)""";
    /** Money that was still on the customer's account goes through the invoice back to the customer. */
    private static final String FROM_ACCOUNT = """
            insert into invoice_allocation (id, invoice_id, source, amount, allocated_at)
            select :id, i.id, r.source || '/' || (gone.parts + 1), least(f.amount, r.amount - gone.amount), :now
            from refund f
            join received_payment r on r.payment_id = f.payment_id
            join invoice i on i.order_id = f.order_id and i.kind = 'INVOICE'
            cross join lateral (
                select count(*) as parts, coalesce(sum(a.amount), 0) as amount from invoice_allocation a
                where a.source = r.source or starts_with(a.source, r.source || '/')) gone
            where f.id = :refund and r.amount > gone.amount
              and not exists (select from invoice_allocation a where a.invoice_id = i.id and a.source = :source)""";

    private static final String REFUNDED = """
            insert into invoice_allocation (id, invoice_id, source, amount, allocated_at)
            select :id, i.id, :source, -cast(:amount as numeric), :now from invoice i
            where i.order_id = :order and i.kind = 'INVOICE'
            on conflict (invoice_id, source) do nothing""";
    private static final String CAME =
            "select id from payment where order_id = :order and captured > 0 order by created_at, id";
    private static final String WENT =
            "select id, amount from refund where order_id = :order and status = 'DONE' order by created_at, id";

    private record Refund(UUID id, BigDecimal amount) {}

    private final Database database;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Allocations(Database database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a payment has brought so far; nothing while the order has no invoice, which looks for it when it is issued. */
    void captured(UUID payment, UUID order, BigDecimal amount) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(CAPTURED)
                        .bind("id", ids.next())
                        .bind("source", TypeId.format("pay", payment))
                        .bind("payment", payment)
                        .bind("amount", amount)
                        .bind("order", order)
                        .bind("now", clock.instant())
                        .execute());
    }

    /** What went back. */
    void refunded(UUID refund, UUID order, BigDecimal amount) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(FROM_ACCOUNT)
                        .bind("id", ids.next())
                        .bind("refund", refund)
                        .bind("source", TypeId.format("ref", refund))
                        .bind("now", clock.instant())
                        .execute());
        database.tenant()
                .useHandle(handle -> handle.createUpdate(REFUNDED)
                        .bind("id", ids.next())
                        .bind("source", TypeId.format("ref", refund))
                        .bind("amount", amount)
                        .bind("order", order)
                        .bind("now", clock.instant())
                        .execute());
    }

    /** All that came and went before the order had its invoice. */
    void catchUp(UUID order) {
        List<UUID> came = database.tenant()
                .withHandle(handle -> handle.createQuery(CAME)
                        .bind("order", order)
                        .mapTo(UUID.class)
                        .list());
        List<Refund> went = database.tenant()
                .withHandle(handle -> handle.createQuery(WENT)
                        .bind("order", order)
                        .map((row, context) -> new Refund(row.getObject("id", UUID.class), row.getBigDecimal("amount")))
                        .list());
        came.forEach(payment -> captured(payment, order, BigDecimal.ZERO));
        went.forEach(refund -> refunded(refund.id(), order, refund.amount()));
    }
}
