package io.vitrine.commerce.payment;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * What can be given back of an order, and setting it aside. Of a payment that the order alone was paid with, all that is left. Of
 * money that a customer sent for several invoices, what was set against this order's invoices and what is still on the
 * customer's account, never what paid the invoices of other orders.
 */
@ApplicationScoped
class RefundReserve {

    private static final String OF_ORDER = """
            (p.order_id = :order or p.id in (
                select r.payment_id from invoice i join invoice_allocation a on a.invoice_id = i.id
                join received_payment r on r.source = split_part(a.source, '/', 1) where i.order_id = :order))
            and p.status = 'CAPTURED' and p.currency = :currency
            """;

    /** Whoever gives back of the same money at the same moment waits, and then finds what is left. */
    private static final String LOCK =
            "select p.id from payment p where " + OF_ORDER + " order by p.created_at, p.id for update of p";

    /** A refund takes from the customer's account first; one of another order may be on its way there. */
    private static final String LEFT = """
            with part as (
                select p.id, p.created_at, least(p.captured - p.refunded, case when r.payment_id is null then p.captured
                    else given.ours - back.ours + r.amount - given.in_all - back.from_account end) as amount
                from payment p
                left join sales_order o on o.id = :order
                left join received_payment r on r.payment_id = p.id
                left join lateral (
                    select coalesce(sum(a.amount) filter (where i.order_id = :order), 0) as ours,
                           coalesce(sum(a.amount), 0) as in_all
                    from invoice_allocation a join invoice i on i.id = a.invoice_id
                    where a.source ~>=~ r.source and a.source ~<~ (r.source || '0')) given on true
                left join lateral (
                    select coalesce(sum(went.amount) filter (where went.order_id = :order), 0) as ours,
                           coalesce(sum(greatest(went.amount - came.amount, 0)) filter (where went.order_id <> :order), 0)
                               as from_account
                    from (select f.order_id, sum(f.amount) as amount from refund f
                          where f.payment_id = p.id and f.status <> 'FAILED' group by f.order_id) went
                    cross join lateral (
                        select coalesce(sum(a.amount), 0) as amount
                        from invoice_allocation a join invoice i on i.id = a.invoice_id
                        where i.order_id = went.order_id
                          and a.source ~>=~ r.source and a.source ~<~ (r.source || '0')) came) back on true
                where (cast(:reach as uuid[]) is null or o.location_id = any(cast(:reach as uuid[]))) and
            """ + OF_ORDER + ")\n";

    private static final String MOST = LEFT + "select coalesce(greatest(max(amount), 0), 0) from part";

    private static final String RESERVE = LEFT + """
            update payment set refunded = refunded + :amount, updated_at = :now
            where id = (select part.id from part where part.amount >= :amount order by part.created_at, part.id limit 1)
              and captured - refunded >= :amount
            returning id""";

    @Inject
    Database database;

    /** The most that one refund of this order can give back. */
    BigDecimal left(UUID order, Currency currency) {
        return database.tenant()
                .withHandle(handle -> bound(handle.createQuery(MOST), order, currency)
                        .mapTo(BigDecimal.class)
                        .one());
    }

    /** @return the payment that the amount was set aside of; absent when less is left */
    Optional<PaymentId> take(AskRefund ask, Instant now) {
        Currency currency = ask.amount().currency();
        return database.tenant().withHandle(handle -> {
            handle.createQuery(LOCK)
                    .bind("order", ask.order())
                    .bind("currency", currency.getCurrencyCode())
                    .mapTo(UUID.class)
                    .list();
            return bound(handle.createQuery(RESERVE), ask.order(), currency)
                    .bind("amount", ask.amount().amount())
                    .bind("now", PaymentRows.utc(now))
                    .mapTo(UUID.class)
                    .findOne()
                    .map(PaymentId::new);
        });
    }

    private static <S extends SqlStatement<S>> S bound(S statement, UUID order, Currency currency) {
        return statement
                .bind("order", order)
                .bind("currency", currency.getCurrencyCode())
                .bindByType("reach", PaymentRows.reach(), UUID[].class);
    }
}
