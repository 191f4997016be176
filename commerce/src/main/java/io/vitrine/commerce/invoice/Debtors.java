package io.vitrine.commerce.invoice;

import io.vitrine.commerce.catalog.Articles;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The customers that have documents, those who owe most first. */
@ApplicationScoped
public class Debtors {

    private static final String FIND = """
            with open as (
                select i.customer_id, i.issued_at, coalesce(i.buyer ->> 'company', i.buyer ->> 'name') as name, i.due_on, i.kind,
                       case when i.kind = 'INVOICE' then i.total
                            - (select coalesce(sum(a.amount), 0) from invoice_allocation a where a.invoice_id = i.id)
                            - (select coalesce(sum(n.total), 0) from invoice n where n.corrects = i.id)
                       else 0 end as outstanding
                from invoice i where i.customer_id is not null and i.currency = :currency)
            select customer_id, (array_agg(name order by issued_at desc))[1] as name, count(*) as documents,
                   sum(outstanding) as outstanding,
                   sum(case when due_on < :today and outstanding > 0 then outstanding else 0 end) as overdue
            from open group by customer_id
            having cast(:part as text) is null or bool_or(name ilike :part)
            order by sum(outstanding) desc, 2, customer_id limit :limit""";
    private static final int MOST = 100;
    private static final int LONGEST = 100;

    @Inject
    Database database;

    @Inject
    Press press;

    @Inject
    Audit audit;

    /** In the business's currency; covers all locations, so only who sees all of them is told. */
    @Transactional
    public List<Debtor> find(Optional<String> text, int limit) {
        CurrentCall.permitAt(Permission.READ_INVOICES, Optional.empty());
        Currency currency = CurrentCall.require().business().currency();
        Optional<String> words = text.map(String::strip).filter(given -> !given.isEmpty() && given.length() <= LONGEST);
        List<Debtor> found = database.tenant()
                .withHandle(handle -> handle.createQuery(FIND)
                        .bind("currency", currency.getCurrencyCode())
                        .bind("today", press.today())
                        .bind("part", words.map(Articles::part).orElse(null))
                        .bind("limit", Math.min(limit, MOST))
                        .map((row, context) -> read(row, currency))
                        .list());
        if (!found.isEmpty()) {
            audit.record(AuditEntry.created(
                    "debtors.listed", "invoice-list", "invoices", Map.of("shown", String.valueOf(found.size()))));
        }
        return found;
    }

    private static Debtor read(ResultSet row, Currency currency) throws SQLException {
        return new Debtor(
                row.getObject("customer_id", UUID.class),
                row.getString("name"),
                row.getLong("documents"),
                Money.of(row.getBigDecimal("outstanding"), currency),
                Money.of(row.getBigDecimal("overdue"), currency));
    }
}
