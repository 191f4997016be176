package io.vitrine.commerce.period;

import io.vitrine.commerce.payment.LedgerAccounts;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.money.Money;
import io.vitrine.core.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Closes and opens months, each in one transaction. */
@ApplicationScoped
class PeriodSteps {

    private static final Logger LOG = System.getLogger(PeriodSteps.class.getName());
    /** What is under way when a month ends comes to its books first; the database relies on it. */
    private static final Duration GRACE = Duration.ofHours(1);

    @Inject
    PeriodRows rows;

    @Inject
    Deferral deferral;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Newest first. */
    @Transactional
    public List<AccountingPeriod> all() {
        ZoneId zone = zone();
        YearMonth running = YearMonth.from(clock.instant().atZone(zone));
        Map<YearMonth, List<Money>> apart = rows.setApart();
        return rows.months(zone, running).stream()
                .map(month -> new AccountingPeriod(
                        month.month(),
                        state(month, running),
                        month.documents(),
                        apart.getOrDefault(month.month(), List.of()),
                        month.step()))
                .toList();
    }

    /** Refuses what cannot be done now. @throws Problem 404 for a month without books, 409 when it is not its turn */
    @Transactional
    public void check(YearMonth month, boolean close) {
        CurrentCall.permitAt(Permission.MANAGE_INVOICES, Optional.empty());
        Span span = Span.of(month, zone());
        Instant now = clock.instant();
        List<PeriodRows.Month> all = rows.months(zone(), YearMonth.from(now.atZone(zone())));
        PeriodRows.Month found = all.stream()
                .filter(known -> known.month().equals(month))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("accounting period"));
        if (close) {
            closable(all, found, span, now);
        } else {
            openable(all, found);
        }
    }

    @Transactional
    public void change(YearMonth month, boolean close, String reason) {
        rows.takeTurn();
        check(month, close);
        Span span = Span.of(month, zone());
        if (close) {
            deferral.book(span, apart(span));
        }
        String actor = CurrentCall.require().actor().key();
        rows.set(span, close, clock.instant(), actor, reason);
        audit.record(new AuditEntry(
                close ? "accounting-period.closed" : "accounting-period.reopened",
                "accounting-period",
                month.toString(),
                Optional.of(Map.of("closed", Boolean.toString(!close))),
                Optional.of(Map.of("closed", Boolean.toString(close))),
                Optional.of(reason)));
        if (!close) {
            LOG.log(
                    Level.WARNING,
                    "The closed books of {0} of {1} were opened again by {2}",
                    month,
                    CurrentCall.require().business().slug(),
                    actor);
        }
    }

    /** What is not shipped is no revenue yet; what has its document in the next month belongs there, with its tax. */
    private List<Deferral.Apart> apart(Span span) {
        Map<String, List<Money>> undated = rows.undated(span);
        List<Deferral.Apart> apart = new ArrayList<>();
        apart.add(new Deferral.Apart("deferral", LedgerAccounts.SALES, LedgerAccounts.DEFERRED, rows.deferred(span)));
        for (String account : List.of(LedgerAccounts.SALES, LedgerAccounts.TAX, LedgerAccounts.SHIPPING)) {
            apart.add(new Deferral.Apart(
                    "unbilled-" + account, account, LedgerAccounts.UNBILLED, undated.getOrDefault(account, List.of())));
        }
        return apart;
    }

    private void closable(List<PeriodRows.Month> all, PeriodRows.Month found, Span span, Instant now) {
        if (found.closed()) {
            throw notNow("It is closed already.");
        }
        if (now.isBefore(span.end().plus(GRACE))) {
            throw notNow("A month can be closed from an hour after its end on.");
        }
        all.stream()
                .filter(other -> other.month().isBefore(found.month()) && !other.closed())
                .reduce((later, earlier) -> earlier)
                .ifPresent(earlier -> {
                    throw notNow("Close " + earlier.month() + " first: months are closed in their order.");
                });
        long unbilled = rows.unbilled(span);
        if (unbilled > 0) {
            throw notNow(unbilled + " orders of this month have no invoice yet. Try again in a minute.");
        }
    }

    private static void openable(List<PeriodRows.Month> all, PeriodRows.Month found) {
        if (!found.closed()) {
            throw notNow("It is open already.");
        }
        all.stream()
                .filter(other -> other.month().isAfter(found.month()) && other.closed())
                .findFirst()
                .ifPresent(later -> {
                    throw notNow("Open " + later.month() + " first: the latest closed month is opened first.");
                });
    }

    private static AccountingPeriod.State state(PeriodRows.Month month, YearMonth running) {
        if (!month.month().isBefore(running)) {
            return AccountingPeriod.State.RUNNING;
        }
        return month.step()
                .map(step -> step.closed() ? AccountingPeriod.State.CLOSED : AccountingPeriod.State.REOPENED)
                .orElse(AccountingPeriod.State.OPEN);
    }

    private static Problem notNow(String detail) {
        return Problem.of(409, "period-not-now", "Not now", detail);
    }

    private static ZoneId zone() {
        return CurrentCall.require().business().zone();
    }
}
