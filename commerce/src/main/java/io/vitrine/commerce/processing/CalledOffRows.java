package io.vitrine.commerce.processing;

import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/** Orders that were called off, until their payments were stopped and what is owed for them went back. */
@ApplicationScoped
class CalledOffRows {

    /**
     * What came for the order, of money for several invoices its share when it was called off alone (refunds from the
     * customer's account add to it later), less what went back or is on its way. Of an order that the shop called off, only
     * what came after that. What a gateway refused is tried again a day later.
     */
    private static final String OWED = """
            select c.order_id, c.by_shop, d.currency, own.came + shared.came - back.went as owed, back.refunds, back.under_way
            from called_off c join order_detail d on d.order_id = c.order_id
            cross join lateral (
                select coalesce(sum(p.captured), 0) as came from payment p
                where p.order_id = c.order_id and not exists (select from received_payment r where r.payment_id = p.id)
                  and (not c.by_shop or p.id = any(c.late))) own
            cross join lateral (
                select coalesce(sum(a.amount), 0) as came
                from invoice i join invoice_allocation a on a.invoice_id = i.id
                join received_payment r on r.source = split_part(a.source, '/', 1)
                where i.order_id = c.order_id and i.kind = 'INVOICE' and a.allocated_at <= c.asked_at and not c.by_shop) shared
            cross join lateral (
                select coalesce(sum(r.amount) filter (where r.status <> 'FAILED'
                           and (not c.by_shop or r.payment_id = any(c.late) or r.request like 'called-off-%')), 0) as went,
                       count(*) as refunds,
                       coalesce(bool_or(r.status = 'STARTED'), false) as under_way,
                       max(r.updated_at) filter (where r.status = 'FAILED') as refused_at
                from refund r where r.order_id = c.order_id) back
            where c.repaid_at is null
              and (back.refused_at is null or back.refused_at < cast(:now as timestamptz) - interval '1 day')
            order by c.asked_at limit 100""";

    private static final String UNSTOPPED = """
            select order_id from called_off where stopped_at is null order by asked_at limit 100""";

    private static final String STOPPED = "update called_off set stopped_at = :now where order_id = :order";

    private static final String REPAID = "update called_off set repaid_at = :now where order_id = :order";

    @Inject
    Database database;

    @Inject
    Clock clock;

    /**
     * An order that was called off and is not closed yet.
     *
     * @param byShop whether the shop called it off, and not the customer
     * @param amount what is neither back nor on its way
     * @param refunds how many were tried before
     * @param underWay whether one of them has not ended
     */
    record Owed(UUID order, boolean byShop, Money amount, int refunds, boolean underWay) {}

    @Transactional
    public List<Owed> owed() {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(OWED)
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .map((row, context) -> {
                            Currency currency = Currency.getInstance(row.getString("currency"));
                            return new Owed(
                                    row.getObject("order_id", UUID.class),
                                    row.getBoolean("by_shop"),
                                    Money.of(row.getBigDecimal("owed"), currency),
                                    row.getInt("refunds"),
                                    row.getBoolean("under_way"));
                        })
                        .list());
    }

    /** Orders whose open payments the gateways have not been told of. */
    @Transactional
    public List<UUID> unstopped() {
        return database.tenant()
                .withHandle(handle ->
                        handle.createQuery(UNSTOPPED).mapTo(UUID.class).list());
    }

    @Transactional
    public void stopped(UUID order) {
        note(STOPPED, order);
    }

    @Transactional
    public void repaid(UUID order) {
        note(REPAID, order);
    }

    private void note(String sql, UUID order) {
        database.tenant()
                .useHandle(handle -> handle.createUpdate(sql)
                        .bind("now", clock.instant())
                        .bind("order", order)
                        .execute());
    }
}
