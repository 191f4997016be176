package io.vitrine.commerce.taxreport;

import io.vitrine.commerce.tax.Treatment;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads what tax reports are made of. */
@Dependent
class TaxRows {

    private static final String LINES = """
            with document as (
                select i.id, i.kind, i.currency, i.net, i.taxes, i.buyer -> 'address' ->> 'country' as country,
                       case when i.seller ->> 'taxPack' = 'in' then coalesce(i.buyer -> 'address' ->> 'region', '')
                            else '' end as region
                from invoice i where i.issued_on between :from and :to),
            share as (
                select d.id, d.kind, d.currency, d.country, d.region, s ->> 'name' as name,
                       coalesce(s ->> 'treatment', 'TAXED') as treatment, cast(s ->> 'rate' as numeric) as rate,
                       cast(s ->> 'base' as numeric) as base, cast(s ->> 'amount' as numeric) as tax
                from document d cross join lateral jsonb_array_elements(d.taxes) s
                union all
                select id, kind, currency, country, region, 'No tax', 'NONE', 0, net, 0 from document
                where jsonb_array_length(taxes) = 0)
            select country, region, name, treatment, trim_scale(rate) as rate, currency, count(distinct id) as documents,
                   coalesce(sum(base) filter (where kind = 'INVOICE'), 0) as invoiced_base,
                   coalesce(sum(tax) filter (where kind = 'INVOICE'), 0) as invoiced_tax,
                   coalesce(sum(base) filter (where kind = 'CREDIT_NOTE'), 0) as credited_base,
                   coalesce(sum(tax) filter (where kind = 'CREDIT_NOTE'), 0) as credited_tax
            from share group by country, region, name, treatment, trim_scale(rate), currency
            order by currency, country, region, treatment, rate desc, name""";
    private static final String BOOKED = """
            select order_id, currency, case when credit = 'tax' then amount else -amount end as tax
            from ledger_entry where (credit = 'tax' or debit = 'tax') and at >= :begin and at < :end""";
    private static final String TOTALS = "with booked as (" + BOOKED + """
            ), billed as (
                select currency, kind, tax from invoice where issued_on between :from and :to)
            select currency,
                   coalesce((select sum(tax) from billed b where b.currency = c.currency and kind = 'INVOICE'), 0) as invoiced,
                   coalesce((select sum(tax) from billed b where b.currency = c.currency and kind = 'CREDIT_NOTE'), 0) as credited,
                   coalesce((select sum(tax) from booked k where k.currency = c.currency), 0) as ledger
            from (select currency from booked union select currency from billed) c order by currency""";
    private static final String DIFFERENCES = "with booked as (" + BOOKED + """
            ), ledger as (select order_id, currency, sum(tax) as tax from booked where order_id is not null group by 1, 2),
            billed as (
                select order_id, currency, sum(case when kind = 'INVOICE' then tax else -tax end) as tax
                from invoice where issued_on between :from and :to group by 1, 2)
            select order_id, currency, coalesce(billed.tax, 0) as documents, coalesce(ledger.tax, 0) as ledger
            from billed full join ledger using (order_id, currency)
            where coalesce(billed.tax, 0) <> coalesce(ledger.tax, 0) order by order_id limit 20""";

    private final Database database;

    @Inject
    TaxRows(Database database) {
        this.database = database;
    }

    /** From one day to another, both included. */
    TaxReport report(LocalDate from, LocalDate to, ZoneId zone) {
        return database.tenant()
                .withHandle(handle -> new TaxReport(
                        from,
                        to,
                        handle.createQuery(LINES)
                                .bind("from", from)
                                .bind("to", to)
                                .map(TaxRows::line)
                                .list(),
                        handle.createQuery(TOTALS)
                                .bind("from", from)
                                .bind("to", to)
                                .bind(
                                        "begin",
                                        from.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC))
                                .bind(
                                        "end",
                                        to.plusDays(1)
                                                .atStartOfDay(zone)
                                                .toInstant()
                                                .atOffset(ZoneOffset.UTC))
                                .map((row, context) -> {
                                    Money invoiced = money(row, "invoiced");
                                    Money credited = money(row, "credited");
                                    return new TaxTotal(
                                            invoiced, credited, invoiced.minus(credited), money(row, "ledger"));
                                })
                                .list(),
                        handle.createQuery(DIFFERENCES)
                                .bind("from", from)
                                .bind("to", to)
                                .bind(
                                        "begin",
                                        from.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC))
                                .bind(
                                        "end",
                                        to.plusDays(1)
                                                .atStartOfDay(zone)
                                                .toInstant()
                                                .atOffset(ZoneOffset.UTC))
                                .map((row, context) -> new TaxReport.Difference(
                                        row.getObject("order_id", UUID.class),
                                        money(row, "documents"),
                                        money(row, "ledger")))
                                .list()));
    }

    private static TaxLine line(ResultSet row, StatementContext context) throws SQLException {
        Treatment treatment = Treatment.valueOf(row.getString("treatment"));
        return new TaxLine(
                row.getString("country"),
                row.getString("region"),
                row.getString("name"),
                treatment.name(),
                treatment.code(),
                row.getBigDecimal("rate").toPlainString(),
                row.getLong("documents"),
                money(row, "invoiced_base"),
                money(row, "invoiced_tax"),
                money(row, "credited_base"),
                money(row, "credited_tax"));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return Money.of(row.getBigDecimal(column), Currency.getInstance(row.getString("currency")));
    }
}
