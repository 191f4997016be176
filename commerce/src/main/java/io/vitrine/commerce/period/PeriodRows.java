package io.vitrine.commerce.period;

import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads and writes the months of the books. */
@Dependent
class PeriodRows {

    private static final String TAKE_TURN =
            "select pg_advisory_xact_lock(hashtextextended(current_schema() || '/periods', 7))";
    private static final String FIRST = """
            select least((select min(issued_on) from invoice),
                         (select cast(min(at) at time zone :zone as date) from ledger_entry))""";
    private static final String MONTHS = """
            select cast(m.day as date) as day, p.closed, p.changed_at, p.changed_by, p.reason,
                   (select count(*) from invoice i
                    where i.issued_on >= m.day and i.issued_on < m.day + interval '1 month') as documents
            from generate_series(cast(:first as timestamp), cast(:last as timestamp), interval '1 month') as m (day)
            left join accounting_period p on p.first_day = m.day
            order by m.day desc""";
    /** Orders sold in the month that have no invoice. */
    private static final String UNBILLED = """
            select count(distinct e.order_id) from ledger_entry e
            join order_detail d on d.order_id = e.order_id
            where e.kind = 'SALE' and e.at >= :begin and e.at < :end
              and not exists (select from invoice i where i.order_id = e.order_id)""";

    private static final String SET = """
            insert into accounting_period (first_day, begins_at, ends_at, closed, changed_at, changed_by, reason)
            values (:day, :begin, :end, :closed, :now, :actor, :reason)
            on conflict (first_day) do update set closed = excluded.closed, changed_at = excluded.changed_at,
                changed_by = excluded.changed_by, reason = excluded.reason""";
    private static final String STEP = """
            insert into accounting_period_step (id, first_day, closed, at, actor, reason)
            values (:id, :day, :closed, :now, :actor, :reason)""";
    /**
     * What was billed before a moment and had not left then: of each line the part of its pieces, and delivery until the first
     * parcel; nothing of an order that was called off by then.
     */
    private static final String DEFERRED = """
            select i.currency, sum(l.net * (1 - coalesce(gone.pieces, 0) / l.quantity)) as amount
            from invoice i
            join invoice_line l on l.invoice_id = i.id
            cross join lateral (
                select case when l.kind = 'SHIPPING' then case when count(*) > 0 then l.quantity else 0 end
                            else sum(t.quantity) filter (where t.line_no = l.line_no) end as pieces
                from shipment s join shipment_line t on t.shipment_id = s.id
                where s.order_id = i.order_id and s.shipped_at < :at) gone
            where i.kind = 'INVOICE' and i.issued_on < :day
              and not exists (select from order_step c
                              where c.order_id = i.order_id and c.status = 'CANCELLED' and c.at < :at)
            group by i.currency having sum(l.net * (1 - coalesce(gone.pieces, 0) / l.quantity)) > 0 order by i.currency""";

    /** What was set apart, the month being a part of its source. */
    private static final String SET_APART = """
            select substring(source from 10 for 7) as month, currency,
                   sum(case when credit = 'deferred-revenue' then amount else -amount end) as amount
            from ledger_entry where kind = 'DEFERRAL' and starts_with(source, 'deferral-') and source not like '%/back'
            group by 1, 2 order by 1, 2""";

    /** By account, what the ledger has until the end of a month and no document of it: the document bears the next month's date. */
    private static final String UNDATED = """
            with entry as (
                select debit, credit, currency, amount from ledger_entry
                where kind in ('SALE', 'RETURN', 'CORRECTION') and at < :at),
            booked as (
                select account, currency, sum(amount) as amount
                from (select credit as account, currency, amount from entry
                      union all select debit, currency, -amount from entry) side
                where account in ('sales', 'tax', 'shipping') group by account, currency),
            signed as (
                select id, corrects, currency, tax, case when kind = 'INVOICE' then 1 else -1 end as sign
                from invoice where issued_on < :day),
            billed as (
                select account, currency, sum(amount) as amount
                from (select 'tax' as account, currency, sign * tax as amount from signed
                      union all
                      select case when coalesce(o.kind, l.kind) = 'SHIPPING' then 'shipping' else 'sales' end, s.currency,
                             s.sign * l.net
                      from signed s join invoice_line l on l.invoice_id = s.id
                      left join invoice_line o on o.invoice_id = s.corrects and o.line_no = l.corrects) part
                group by account, currency)
            select account, currency, coalesce(booked.amount, 0) - coalesce(billed.amount, 0) as amount
            from booked full join billed using (account, currency)
            where coalesce(booked.amount, 0) <> coalesce(billed.amount, 0) order by account, currency""";

    /** A month as the database keeps it. */
    record Month(YearMonth month, long documents, Optional<AccountingPeriod.Step> step) {

        boolean closed() {
            return step.filter(AccountingPeriod.Step::closed).isPresent();
        }
    }

    private final Database database;
    private final Ids ids;

    @Inject
    PeriodRows(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** Whoever changes months, or writes into one that has ended, waits. */
    void takeTurn() {
        database.tenant().useHandle(handle -> handle.execute(TAKE_TURN));
    }

    /** Newest first, from the first with a document or an entry to the running one. */
    List<Month> months(ZoneId zone, YearMonth last) {
        return database.tenant().withHandle(handle -> {
            LocalDate first = handle.createQuery(FIRST)
                    .bind("zone", zone.getId())
                    .mapTo(LocalDate.class)
                    .findOne()
                    .orElse(last.atDay(1));
            return handle.createQuery(MONTHS)
                    .bind("first", first.withDayOfMonth(1))
                    .bind("last", last.atDay(1))
                    .map((row, context) -> {
                        OffsetDateTime changed = row.getObject("changed_at", OffsetDateTime.class);
                        return new Month(
                                YearMonth.from(row.getObject("day", LocalDate.class)),
                                row.getLong("documents"),
                                changed == null
                                        ? Optional.empty()
                                        : Optional.of(new AccountingPeriod.Step(
                                                row.getBoolean("closed"),
                                                changed.toInstant(),
                                                row.getString("changed_by"),
                                                row.getString("reason"))));
                    })
                    .list();
        });
    }

    long unbilled(Span span) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(UNBILLED)
                        .bind("begin", span.begin().atOffset(ZoneOffset.UTC))
                        .bind("end", span.end().atOffset(ZoneOffset.UTC))
                        .mapTo(Long.class)
                        .one());
    }

    List<Money> deferred(Span span) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(DEFERRED)
                        .bind("at", span.end().atOffset(ZoneOffset.UTC))
                        .bind("day", span.month().plusMonths(1).atDay(1))
                        .map((row, context) -> {
                            Currency currency = Currency.getInstance(row.getString("currency"));
                            return Money.of(Money.round(row.getBigDecimal("amount"), currency), currency);
                        })
                        .list());
    }

    /** By account, what was sold or came back in the month, or before, and has its document after it. */
    Map<String, List<Money>> undated(Span span) {
        Map<String, List<Money>> undated = new TreeMap<>();
        database.tenant()
                .useHandle(handle -> handle.createQuery(UNDATED)
                        .bind("at", span.end().atOffset(ZoneOffset.UTC))
                        .bind("day", span.month().plusMonths(1).atDay(1))
                        .map((row, context) -> Map.entry(
                                row.getString("account"),
                                Money.of(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency")))))
                        .forEach(entry -> undated.computeIfAbsent(entry.getKey(), account -> new ArrayList<>())
                                .add(entry.getValue())));
        return undated;
    }

    Map<YearMonth, List<Money>> setApart() {
        Map<YearMonth, List<Money>> apart = new HashMap<>();
        database.tenant()
                .useHandle(handle -> handle.createQuery(SET_APART)
                        .map((row, context) -> Map.entry(
                                YearMonth.parse(row.getString("month")),
                                Money.of(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency")))))
                        .forEach(entry -> apart.computeIfAbsent(entry.getKey(), month -> new ArrayList<>())
                                .add(entry.getValue())));
        return apart;
    }

    void set(Span span, boolean closed, Instant now, String actor, String reason) {
        database.tenant().useHandle(handle -> {
            handle.createUpdate(SET)
                    .bind("day", span.month().atDay(1))
                    .bind("begin", span.begin().atOffset(ZoneOffset.UTC))
                    .bind("end", span.end().atOffset(ZoneOffset.UTC))
                    .bind("closed", closed)
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .bind("actor", actor)
                    .bind("reason", reason)
                    .execute();
            handle.createUpdate(STEP)
                    .bind("id", ids.next())
                    .bind("day", span.month().atDay(1))
                    .bind("closed", closed)
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .bind("actor", actor)
                    .bind("reason", reason)
                    .execute();
        });
    }
}
