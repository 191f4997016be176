package io.vitrine.commerce.invoice;

import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.TypeId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the documents of a customer's own orders, and the account that they make up. */
@Dependent
class OwnInvoiceRows {

    private static final OffsetDateTime EVER = OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final UUID LAST_ID = new UUID(-1, -1);
    private static final int MOST_OPEN = 200;

    private static final String NAME = "select name from customer_account where id = :account";

    private static final String EVENTS = """
            with own as (
                select i.id, i.kind, i.number, i.issued_on, i.issued_at, i.total, coalesce(c.number, i.number) as concerns
                from invoice i left join invoice c on c.id = i.corrects
                where i.order_id in (select order_id from orders_of(:account)) and i.currency = :currency)
            select issued_on as day, issued_at as moment, kind, number as document, concerns,
                   case when kind = 'INVOICE' then total else -total end as amount,
                   case when kind = 'INVOICE' then 0 else 1 end as place
            from own where issued_on <= :to
            union all
            select cast(a.allocated_at at time zone :zone as date), a.allocated_at,
                   case when a.amount > 0 then 'PAYMENT' else 'REFUND' end, a.source, own.number, -a.amount, 2
            from invoice_allocation a join own on own.id = a.invoice_id
            where cast(a.allocated_at at time zone :zone as date) <= :to
            order by day, moment, place, document""";

    private static final String OPEN = """
            select i.due_on, i.total
                   - (select coalesce(sum(a.amount), 0) from invoice_allocation a
                      where a.invoice_id = i.id and cast(a.allocated_at at time zone :zone as date) <= :to)
                   - (select coalesce(sum(n.total), 0) from invoice n
                      where n.corrects = i.id and n.issued_on <= :to) as outstanding
            from invoice i
            where i.order_id in (select order_id from orders_of(:account)) and i.currency = :currency
              and i.kind = 'INVOICE' and i.issued_on <= :to""";

    private static final String PAYMENTS = """
            select p.id, p.method, p.status, p.currency, case when p.status = 'CAPTURED' then p.captured else p.amount end as amount,
                   p.updated_at as at, 'pay' as prefix
            from payment p where p.order_id in (select order_id from orders_of(:account)) and p.status in ('CAPTURED', 'PENDING')
            union all
            select r.id, p.method, r.status, p.currency, -r.amount, r.updated_at, 'ref'
            from refund r join payment p on p.id = r.payment_id
            where r.order_id in (select order_id from orders_of(:account)) and r.status = 'DONE'
            order by at desc, id limit :limit""";

    private static final String ALLOCATIONS = """
            select a.source, i.number, i.id, a.amount from invoice_allocation a join invoice i on i.id = a.invoice_id
            where i.order_id in (select order_id from orders_of(:account)) order by i.issued_at, i.id""";

    private final Database database;

    @Inject
    OwnInvoiceRows(Database database) {
        this.database = database;
    }

    List<InvoiceSummary> find(UUID account, OwnInvoiceSearch search, Optional<InvoicePlace> after, LocalDate today) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(InvoiceSql.OWN_LIST)
                        .bindByType("reach", null, UUID[].class)
                        .bind("account", account)
                        .bind(
                                "place",
                                after.map(place -> place.issuedAt().atOffset(ZoneOffset.UTC))
                                        .orElse(EVER))
                        .bind("place_id", after.map(InvoicePlace::id).orElse(LAST_ID))
                        .bind("from", search.from().orElse(FIRST))
                        .bind("to", search.to().orElse(LAST))
                        .bind("number", search.number().orElse(null))
                        .bind("status", search.status().map(Enum::name).orElse(null))
                        .bind("today", today)
                        .bind("limit", search.limit() + 1)
                        .map((row, context) -> InvoiceRows.summary(row, today))
                        .list());
    }

    /** With something left to pay, the longest due first. */
    List<InvoiceSummary> open(UUID account, LocalDate today) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(InvoiceSql.OWN_OPEN)
                        .bindByType("reach", null, UUID[].class)
                        .bind("account", account)
                        .bind("limit", MOST_OPEN)
                        .map((row, context) -> InvoiceRows.summary(row, today))
                        .list());
    }

    String name(UUID account) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(NAME)
                        .bind("account", account)
                        .mapTo(String.class)
                        .one());
    }

    List<StatementRows.Event> events(UUID account, String currency, LocalDate to, String zone) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(EVENTS)
                        .bind("account", account)
                        .bind("currency", currency)
                        .bind("to", to)
                        .bind("zone", zone)
                        .map(StatementRows::event)
                        .list());
    }

    List<Ageing.Open> aged(UUID account, String currency, LocalDate to, String zone) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(OPEN)
                        .bind("account", account)
                        .bind("currency", currency)
                        .bind("to", to)
                        .bind("zone", zone)
                        .map(StatementRows::open)
                        .list());
    }

    /** What came and what is awaited, newest first, with the invoices that each was set against. */
    List<OwnPayment> payments(UUID account, int limit) {
        return database.tenant().withHandle(handle -> {
            List<OwnPayment.Share> shares = handle.createQuery(ALLOCATIONS)
                    .bind("account", account)
                    .map((row, context) -> new OwnPayment.Share(
                            row.getString("source"),
                            new InvoiceId(row.getObject("id", UUID.class)),
                            row.getString("number"),
                            row.getBigDecimal("amount")))
                    .list();
            return handle.createQuery(PAYMENTS)
                    .bind("account", account)
                    .bind("limit", limit)
                    .map((row, context) -> {
                        String id = TypeId.format(row.getString("prefix"), row.getObject("id", UUID.class));
                        return OwnPayment.read(row, id, shares);
                    })
                    .list();
        });
    }
}
