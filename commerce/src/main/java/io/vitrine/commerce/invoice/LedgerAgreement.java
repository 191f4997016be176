package io.vitrine.commerce.invoice;

import io.vitrine.commerce.payment.LedgerAccounts;
import io.vitrine.commerce.payment.LedgerKind;
import io.vitrine.commerce.payment.LedgerWrites;
import io.vitrine.core.persistence.Database;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.persistence.Together;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

/**
 * Keeps the ledger equal to what was billed. A return is booked when the goods come; whatever else a credit note takes back is
 * booked with the note, and a difference of a cent too.
 */
@Dependent
class LedgerAgreement {

    private static final String DIFFERENCES = """
            with booked as (
                select account, sum(amount) as amount
                from (select credit as account, amount from ledger_entry
                      where order_id = :order and currency = :currency and kind in ('SALE', 'RETURN', 'CORRECTION')
                      union all
                      select debit, -amount from ledger_entry
                      where order_id = :order and currency = :currency and kind in ('SALE', 'RETURN', 'CORRECTION')) sides
                where account in ('sales', 'tax', 'shipping') group by account),
            signed as (
                select case when i.kind = 'INVOICE' then 1 else -1 end as sign, i.id, i.corrects, i.tax
                from invoice i where i.order_id = :order and i.currency = :currency),
            billed as (
                select account, sum(amount) as amount
                from (select 'tax' as account, sign * tax as amount from signed
                      union all
                      select case when coalesce(o.kind, l.kind) = 'SHIPPING' then 'shipping' else 'sales' end, s.sign * l.net
                      from signed s join invoice_line l on l.invoice_id = s.id
                      left join invoice_line o on o.invoice_id = s.corrects and o.line_no = l.corrects) lines
                group by account)
            select account, coalesce(billed.amount, 0) - coalesce(booked.amount, 0) as amount
            from billed full join booked using (account)
            where coalesce(billed.amount, 0) <> coalesce(booked.amount, 0)""";

    private static final String CURRENCY = "select currency from invoice where id = :id";
    private static final String PARTS = """
            select count(distinct source) from ledger_entry
            where order_id = :order and kind = 'CORRECTION' and starts_with(source, :source || '/')""";

    private record Difference(String account, BigDecimal amount) {}

    private final Database database;
    private final Ids ids;
    private final Clock clock;

    @Inject
    LedgerAgreement(Database database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** Books what the documents of an order say and the ledger does not yet; the credit note is the source. */
    void reach(UUID order, Currency currency, InvoiceId note) {
        List<Difference> differences = differences(order, currency);
        if (!differences.isEmpty()) {
            book(order, currency, differences, note.toString());
        }
    }

    /** The same without a new note; the invoice is the source, with a number behind it. Its notes wait meanwhile. */
    void reach(UUID order, InvoiceId invoice) {
        Currency currency = database.tenant()
                .withHandle(handle -> handle.createQuery(CURRENCY)
                        .bind("id", invoice.value())
                        .map((row, context) -> Currency.getInstance(row.getString("currency")))
                        .one());
        List<Difference> differences = differences(order, currency);
        if (!differences.isEmpty()) {
            long parts = database.tenant()
                    .withHandle(handle -> handle.createQuery(PARTS)
                            .bind("order", order)
                            .bind("source", invoice.toString())
                            .mapTo(Long.class)
                            .one());
            book(order, currency, differences, invoice + "/" + (parts + 1));
        }
    }

    private List<Difference> differences(UUID order, Currency currency) {
        return database.tenant()
                .withHandle(handle -> handle.createQuery(DIFFERENCES)
                        .bind("order", order)
                        .bind("currency", currency.getCurrencyCode())
                        .map((row, context) -> new Difference(row.getString("account"), row.getBigDecimal("amount")))
                        .list());
    }

    private void book(UUID order, Currency currency, List<Difference> differences, String source) {
        UUID posting = ids.next();
        Together writes = new Together();
        differences.forEach(difference -> {
            boolean less = difference.amount().signum() < 0;
            LedgerWrites.entry(
                    writes,
                    posting,
                    clock.instant(),
                    less ? difference.account() : LedgerAccounts.RECEIVABLE,
                    less ? LedgerAccounts.RECEIVABLE : difference.account(),
                    difference.amount().abs(),
                    currency,
                    LedgerKind.CORRECTION,
                    order,
                    source);
        });
        try {
            writes.write(database.tenantDataSource());
        } catch (SQLException e) {
            throw new IllegalStateException("The ledger could not be brought to what was billed", e);
        }
    }
}
