package io.vitrine.commerce.dunning;

import io.vitrine.commerce.invoice.BilledTo;
import io.vitrine.commerce.invoice.InvoiceId;
import io.vitrine.commerce.invoice.Invoices;
import io.vitrine.commerce.invoice.Issuer;
import io.vitrine.commerce.invoice.Outgoing;
import io.vitrine.commerce.invoice.Statement;
import io.vitrine.commerce.invoice.Statements;
import io.vitrine.commerce.printing.PrintedInvoice;
import io.vitrine.commerce.printing.PrintedStatement;
import io.vitrine.commerce.tax.Sellers;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.mail.Mail;
import io.vitrine.core.mail.Mailer;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.core.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** The steps of sending reminders and statements, each in one transaction; the row of what is sent is locked meanwhile. */
@ApplicationScoped
class DunningRun {

    private static final String SENT = "SENT";
    private static final String DROPPED = "DROPPED";

    @Inject
    DunningRows reminders;

    @Inject
    StatementRunRows statements;

    @Inject
    Invoices invoices;

    @Inject
    Statements accounts;

    @Inject
    Sellers sellers;

    @Inject
    Mailer mailer;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Notes which reminders are due, and on the first of a month, or soon after, which statements. */
    @Transactional
    public void plan() {
        DunningPolicy policy = reminders.policy();
        LocalDate today = today();
        if (policy.enabled()) {
            reminders.want(policy, today, clock.instant());
        }
        if (policy.statements()) {
            statements.begin(YearMonth.from(today).minusMonths(1), business().zone(), clock.instant());
        }
    }

    /** Sends one reminder. @return whether there was one */
    @Transactional
    public boolean remind() {
        Optional<DunningRows.Due> next = reminders.next();
        next.ifPresent(due -> {
            DunningPolicy policy = reminders.policy();
            boolean owed = due.outstanding().amount().signum() > 0
                    && policy.enabled()
                    && due.step() <= policy.steps().size();
            if (owed) {
                Outgoing outgoing = invoices.takeOut(new InvoiceId(due.invoice()));
                mailer.send(
                        DunningLetter.of(due, policy.steps().get(due.step() - 1), business(), today()),
                        due.number().replace('/', '-') + ".pdf",
                        PrintedInvoice.of(outgoing));
            }
            reminders.settle(due.id(), owed ? SENT : DROPPED, owed ? Optional.of(clock.instant()) : Optional.empty());
            audit.record(AuditEntry.created(
                    owed ? "reminder.sent" : "reminder.dropped",
                    "invoice",
                    new InvoiceId(due.invoice()),
                    Map.of("step", String.valueOf(due.step()))));
        });
        return next.isPresent();
    }

    /** Sends one statement. @return whether there was one */
    @Transactional
    public boolean state() {
        Optional<StatementRunRows.Due> next = statements.next();
        next.ifPresent(due -> {
            Statement statement = accounts.of(
                    due.customer(), due.month().atDay(1), due.month().atEndOfMonth(), due.currency());
            boolean sent = due.email().isPresent() && reminders.policy().statements();
            if (sent) {
                mailer.send(
                        letter(due, statement),
                        "statement-" + due.month() + ".pdf",
                        PrintedStatement.of(statement, Issuer.of(sellers.at(today())), buyer(due, statement)));
            }
            statements.settle(
                    due.id(),
                    sent ? SENT : DROPPED,
                    statement.closing(),
                    sent ? Optional.of(clock.instant()) : Optional.empty());
            audit.record(AuditEntry.created(
                    sent ? "statement.sent" : "statement.dropped",
                    "customer",
                    TypeId.format("cus", due.customer()),
                    Map.of("month", due.month().toString())));
        });
        return next.isPresent();
    }

    private Mail letter(StatementRunRows.Due due, Statement statement) {
        return new Mail(
                due.email().orElseThrow(),
                "Your statement of " + due.month() + " from " + business().name(),
                """
                Dear %s,

                attached is the statement of your account at %s for %s. Its closing balance is %s.

                If something is not as you know it, write to us.
                """.formatted(statement.name(), business().name(), due.month(), statement.closing()));
    }

    /** As the last invoice names the customer. */
    private static BilledTo buyer(StatementRunRows.Due due, Statement statement) {
        return due.buyer()
                .map(text -> {
                    try (JsonReader reader = Json.createReader(new StringReader(text))) {
                        return BilledTo.read(reader.readObject());
                    }
                })
                .orElseGet(() -> BilledTo.named(statement.name(), business().country()));
    }

    private LocalDate today() {
        return clock.instant().atZone(business().zone()).toLocalDate();
    }

    private static Tenant business() {
        return CurrentCall.require().business();
    }
}
