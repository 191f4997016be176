package io.vitrine.commerce.invoice;

import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads what statements are made of: invoices, credit notes and money set against them, on their days. */
@Dependent
class StatementRows {

    private static final String NAME = "select coalesce(name, email, number) from customer where id = :customer";
    private static final String EVENTS = """
            with own as (
                select i.id, i.kind, i.number, i.issued_on, i.issued_at, i.total, coalesce(c.number, i.number) as concerns
                from invoice i left join invoice c on c.id = i.corrects
                where i.customer_id = :customer and i.currency = :currency)
            select issued_on as day, issued_at as moment, kind, number as document, concerns,
                   case when kind = 'INVOICE' then total else -total end as amount,
                   case when kind = 'INVOICE' then 0 else 1 end as place
            from own where issued_on <= :to
            union all
            select cast(a.allocated_at at time zone :zone as date), a.allocated_at,
                   case when a.amount > 0 then 'PAYMENT' else 'REFUND' end, a.source, own.number, -a.amount, 2
            from invoice_allocation a join own on own.id = a.invoice_id
            where cast(a.allocated_at at time zone :zone as date) <= :to
              and not exists (select from received_payment r where r.source = split_part(a.source, '/', 1))
            union all
            select cast(r.received_at at time zone :zone as date), r.received_at, 'PAYMENT', r.source,
                   coalesce((select string_agg(distinct i.number, ', ' order by i.number)
                             from invoice_allocation a join invoice i on i.id = a.invoice_id
                             where a.source = r.source or starts_with(a.source, r.source || '/')), 'On account'),
                   -r.amount, 2
            from received_payment r
            where r.customer_id = :customer and r.currency = :currency
              and cast(r.received_at at time zone :zone as date) <= :to
            order by day, moment, place, document""";
    private static final String OPEN = """
            select i.due_on, i.total
                   - (select coalesce(sum(a.amount), 0) from invoice_allocation a
                      where a.invoice_id = i.id and cast(a.allocated_at at time zone :zone as date) <= :to)
                   - (select coalesce(sum(n.total), 0) from invoice n
                      where n.corrects = i.id and n.issued_on <= :to) as outstanding
            from invoice i
            where i.customer_id = :customer and i.currency = :currency and i.kind = 'INVOICE' and i.issued_on <= :to
            union all
            select cast(:to as date), (select coalesce(sum(a.amount), 0) from invoice_allocation a
                                       where (a.source = r.source or starts_with(a.source, r.source || '/'))
                                         and cast(a.allocated_at at time zone :zone as date) <= :to) - r.amount
            from received_payment r
            where r.customer_id = :customer and r.currency = :currency
              and cast(r.received_at at time zone :zone as date) <= :to""";

    /** Something that changed what a customer owes. */
    record Event(LocalDate day, StatementLine.Kind kind, String document, String concerns, BigDecimal amount) {}

    private final Database database;

    @Inject
    StatementRows(Database database) {
        this.database = database;
    }

    Optional<String> name(UUID customer) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(NAME)
                        .bind("customer", customer)
                        .mapTo(String.class)
                        .findOne());
    }

    /** All until the last day, in order. */
    List<Event> events(UUID customer, String currency, LocalDate to, String zone) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(EVENTS)
                        .bind("customer", customer)
                        .bind("currency", currency)
                        .bind("to", to)
                        .bind("zone", zone)
                        .map(StatementRows::event)
                        .list());
    }

    List<Ageing.Open> open(UUID customer, String currency, LocalDate to, String zone) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(OPEN)
                        .bind("customer", customer)
                        .bind("currency", currency)
                        .bind("to", to)
                        .bind("zone", zone)
                        .map(StatementRows::open)
                        .list());
    }

    static Event event(ResultSet row, StatementContext context) throws SQLException {
        return new Event(
                row.getObject("day", LocalDate.class),
                StatementLine.Kind.valueOf(row.getString("kind")),
                row.getString("document"),
                row.getString("concerns"),
                row.getBigDecimal("amount"));
    }

    static Ageing.Open open(ResultSet row, StatementContext context) throws SQLException {
        return new Ageing.Open(row.getObject("due_on", LocalDate.class), row.getBigDecimal("outstanding"));
    }
}
