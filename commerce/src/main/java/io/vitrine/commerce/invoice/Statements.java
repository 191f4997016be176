package io.vitrine.commerce.invoice;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.money.Money;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Statements of customers' accounts. */
@ApplicationScoped
public class Statements {

    @Inject
    StatementRows rows;

    @Inject
    Audit audit;

    /**
     * The account of a customer from one day to another, both included. Money counts on the day it was set against an invoice.
     *
     * @throws Problem 404 for no customer, 422 when the period ends before it begins
     */
    @Transactional
    public Statement of(UUID customer, LocalDate from, LocalDate to, Currency currency) {
        CurrentCall.permitAt(Permission.READ_INVOICES, java.util.Optional.empty());
        if (to.isBefore(from)) {
            throw Problem.invalid("to", "Use a day that is not before the first.");
        }
        Statement statement = read(rows, customer, from, to, currency);
        audit.record(AuditEntry.created(
                "statement.opened",
                "customer",
                TypeId.format("cus", customer),
                Map.of("from", from.toString(), "to", to.toString())));
        return statement;
    }

    static Statement read(StatementRows rows, UUID customer, LocalDate from, LocalDate to, Currency currency) {
        String name = rows.name(customer).orElseThrow(() -> Problem.notFound("customer"));
        String zone = CurrentCall.require().business().zone().getId();
        String code = currency.getCurrencyCode();
        return add(
                new Statement(
                        customer, name, from, to, Money.zero(currency), List.of(), Money.zero(currency), Map.of()),
                rows.events(customer, code, to, zone),
                rows.open(customer, code, to, zone));
    }

    /** The empty statement with all events until its last day, and what was open then. */
    static Statement add(Statement empty, List<StatementRows.Event> events, List<Ageing.Open> open) {
        Currency currency = empty.closing().currency();
        BigDecimal balance = BigDecimal.ZERO;
        BigDecimal opening = BigDecimal.ZERO;
        List<StatementLine> lines = new ArrayList<>();
        for (StatementRows.Event event : events) {
            balance = balance.add(event.amount());
            if (event.day().isBefore(empty.from())) {
                opening = balance;
            } else {
                lines.add(new StatementLine(
                        event.day(),
                        event.kind(),
                        event.document(),
                        event.concerns(),
                        Money.of(event.amount(), currency),
                        Money.of(balance, currency)));
            }
        }
        Map<String, Money> ageing = new LinkedHashMap<>();
        Ageing.of(open, empty.to()).forEach((bucket, amount) -> ageing.put(bucket, Money.of(amount, currency)));
        return new Statement(
                empty.customer(),
                empty.name(),
                empty.from(),
                empty.to(),
                Money.of(opening, currency),
                lines,
                Money.of(balance, currency),
                ageing);
    }
}
