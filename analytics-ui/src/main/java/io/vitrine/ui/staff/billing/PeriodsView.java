package io.vitrine.ui.staff.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.period.AccountingPeriod;
import io.vitrine.commerce.period.AccountingPeriod.State;
import io.vitrine.commerce.period.AccountingPeriods;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.money.Money;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OutcomeWords;
import io.vitrine.ui.owner.ReasonField;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The months of the books, and closing them. */
@Route(value = "staff/periods", layout = StaffLayout.class)
@Needs(Permission.READ_INVOICES)
@Dependent
public class PeriodsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient AccountingPeriods periods;
    private final transient Clock clock;
    private final Told told = new Told();

    @Inject
    PeriodsView(AccountingPeriods periods, Clock clock) {
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        Desk desk = Desk.current(clock);
        List<AccountingPeriod> all = periods.all();
        Div blocks = new Div(told);
        blocks.addClassNames("vt-stack", "vt-after-head");
        all.stream()
                .filter(period -> period.state() == State.REOPENED)
                .forEach(period -> blocks.add(reopened(period, desk)));
        if (Allowed.may(Permission.MANAGE_INVOICES)) {
            all.stream()
                    .filter(period -> period.state() == State.OPEN || period.state() == State.REOPENED)
                    .reduce((later, earlier) -> earlier)
                    .ifPresent(period -> blocks.add(closing(period, desk)));
        }
        blocks.add(table(all, desk));
        if (Allowed.may(Permission.MANAGE_INVOICES)) {
            all.stream()
                    .filter(period -> period.state() == State.CLOSED)
                    .findFirst()
                    .ifPresent(period -> blocks.add(opening(period, desk)));
        }
        removeAll();
        add(
                new PageHead("Accounting periods")
                        .basis("A closed month takes no invoice, credit note or entry of the ledger any more."),
                blocks);
    }

    private Box closing(AccountingPeriod period, Desk desk) {
        String month = name(period, desk);
        ReasonField reason = new ReasonField();
        Action close = Action.primary("Close " + month)
                .does(() -> told.trying(() -> {
                    String words = OutcomeWords.of(
                            periods.close(period.month(), reason.getValue()), month + " is closed.", desk);
                    show();
                    told.done(words);
                }));
        return new Box("Close " + month)
                .padded(form(
                        "Later corrections will lie in the month of their own day and name the closed one. Sales that were"
                                + " billed and not shipped by its end are set apart as deferred revenue and come back on"
                                + " the next day.",
                        reason,
                        close));
    }

    private Box opening(AccountingPeriod period, Desk desk) {
        String month = name(period, desk);
        ReasonField reason = new ReasonField();
        Action open = Action.grave("Open " + month + " again")
                .does(() -> told.trying(() -> {
                    String words = OutcomeWords.of(
                            periods.reopen(period.month(), reason.getValue()), month + " is open again.", desk);
                    show();
                    told.done(words);
                }));
        return new Box("Open " + month + " again")
                .padded(form(
                        "Figures that were declared may change. Everybody who sees this page sees that the month was opened,"
                                + " and why.",
                        reason,
                        open));
    }

    private static Div form(String words, ReasonField reason, Action action) {
        Div actions = new Div(action);
        actions.addClassName("vt-row");
        Div form = new Div(new Span(words), reason, actions);
        form.addClassName("vt-form");
        return form;
    }

    private static Note reopened(AccountingPeriod period, Desk desk) {
        AccountingPeriod.Step step = period.lastStep().orElseThrow();
        return Note.warn(
                Words.strong(name(period, desk) + " was closed and is open again. "),
                new Span("Since " + desk.dates().when(step.at()) + ": " + step.reason()));
    }

    private static Box table(List<AccountingPeriod> all, Desk desk) {
        return new Box("Months")
                .with(new DataTable<AccountingPeriod>("Months of the books")
                        .text("Month", period -> name(period, desk).replace(' ', '\u00a0'))
                        .column("State", PeriodsView::state)
                        .figure("Documents", period -> desk.formats().count(period.documents()))
                        .figure("Deferred revenue", PeriodsView::deferred, "wide")
                        .text("Last step", period -> step(period.lastStep(), desk), "wide")
                        .rows(all));
    }

    private static String deferred(AccountingPeriod period) {
        return period.state() == State.CLOSED
                ? period.deferred().isEmpty()
                        ? "none"
                        : period.deferred().stream().map(Money::toString).collect(Collectors.joining(", "))
                : "";
    }

    private static String step(Optional<AccountingPeriod.Step> last, Desk desk) {
        return last.map(step ->
                        (step.closed() ? "Closed " : "Opened ") + desk.dates().when(step.at()) + ": " + step.reason())
                .orElse("");
    }

    private static Component state(AccountingPeriod period) {
        return switch (period.state()) {
            case RUNNING -> new Status(Status.Kind.RUNNING, "Running");
            case OPEN -> new Status(Status.Kind.WAITING, "Open");
            case CLOSED -> new Status(Status.Kind.NEUTRAL, "Closed");
            case REOPENED -> new Status(Status.Kind.SOON, "Opened again");
        };
    }

    private static String name(AccountingPeriod period, Desk desk) {
        return desk.dates().month(period.month().atDay(1));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Accounting periods");
    }
}
