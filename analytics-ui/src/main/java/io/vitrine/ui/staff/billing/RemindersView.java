package io.vitrine.ui.staff.billing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.commerce.dunning.Dunning;
import io.vitrine.commerce.dunning.DunningNotice;
import io.vitrine.commerce.dunning.DunningPause;
import io.vitrine.commerce.dunning.DunningPolicy;
import io.vitrine.commerce.dunning.StatementSent;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.persistence.TypeId;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Told;
import io.vitrine.ui.owner.Allowed;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.staff.StaffLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reminders and monthly statements that were sent, and who is not reminded. */
@Route(value = "staff/reminders", layout = StaffLayout.class)
@Needs(Permission.READ_INVOICES)
@Dependent
public class RemindersView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int SHOWN = 50;
    private static final int DAYS = 30;

    private final transient Dunning dunning;
    private final transient Clock clock;
    private final Told told = new Told();

    @Inject
    RemindersView(Dunning dunning, Clock clock) {
        this.dunning = dunning;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        Desk desk = Desk.current(clock);
        DunningPolicy policy = dunning.policy();
        List<DunningNotice> notices =
                dunning.notices(Optional.empty(), Optional.empty(), SHOWN).entries();
        PageHead head = new PageHead("Reminders").basis(basis(policy));
        if (Allowed.may(Permission.MANAGE_INVOICES)) {
            Link change = new Link("staff/reminders/policy", "When and how");
            change.addClassName("vt-btn");
            head.actions(change);
        }
        Div blocks = new Div(told);
        blocks.addClassNames("vt-stack", "vt-after-head");
        if (!policy.enabled()) {
            blocks.add(Note.info(new Span("No reminders are sent. Switch them on under \"When and how\".")));
        }
        blocks.add(reminders(notices, desk), pauses(dunning.pauses(), notices, desk), statements(desk));
        removeAll();
        add(head, blocks);
    }

    private static String basis(DunningPolicy policy) {
        return policy.enabled()
                ? "Sent "
                        + String.join(
                                " and ",
                                policy.steps().stream()
                                        .map(step -> String.valueOf(step.days()))
                                        .toList())
                        + " days after the due day, each once for each invoice."
                : "What customers were reminded of.";
    }

    private Box reminders(List<DunningNotice> notices, Desk desk) {
        Box box = new Box("Sent and waiting");
        if (notices.isEmpty()) {
            return box.with(new EmptyState(
                    "Nobody was reminded yet", "Overdue invoices are found every ten minutes once reminders are on."));
        }
        DataTable<DunningNotice> table = new DataTable<DunningNotice>("Reminders, the latest first")
                .text("Invoice", DunningNotice::number)
                .text("Customer", DunningNotice::buyer)
                .figure("Owed", notice -> notice.outstanding().toString())
                .figure("Reminder", notice -> String.valueOf(notice.step()), "wide")
                .column("State", notice -> state(notice.state()))
                .text("When", notice -> desk.dates().when(notice.sentAt().orElse(notice.wantedAt())), "wide");
        if (Allowed.may(Permission.MANAGE_INVOICES)) {
            table.column(
                    "", notice -> notice.customer().map(id -> pause(id, desk)).orElseGet(Span::new), "wide");
        }
        return box.with(table.rows(notices));
    }

    private Component pause(UUID customer, Desk desk) {
        return Action.quiet("Pause " + DAYS + " days")
                .small()
                .does(() -> told.trying(() -> {
                    dunning.pause(new DunningPause(
                            customer, desk.today().plusDays(DAYS), "Paused from the list of reminders"));
                    show();
                    told.done("This customer is not reminded for " + DAYS + " days.");
                }));
    }

    private Box pauses(List<DunningPause> pauses, List<DunningNotice> notices, Desk desk) {
        Box box = new Box("Not reminded for now");
        if (pauses.isEmpty()) {
            return box.with(new EmptyState(
                    "Nobody is paused", "Pause a customer beside a reminder when you have agreed on it."));
        }
        DataTable<DunningPause> table = new DataTable<DunningPause>("Customers who are not reminded")
                .text("Customer", pause -> name(pause.customer(), notices))
                .text("Until", pause -> desk.dates().day(pause.until()))
                .text("Why", DunningPause::reason, "wide");
        if (Allowed.may(Permission.MANAGE_INVOICES)) {
            table.column(
                    "",
                    pause -> Action.quiet("Remind again")
                            .small()
                            .does(() -> told.trying(() -> {
                                dunning.resume(pause.customer());
                                show();
                                told.done("This customer is reminded again.");
                            })));
        }
        return box.with(table.rows(pauses));
    }

    private static String name(UUID customer, List<DunningNotice> notices) {
        return notices.stream()
                .filter(notice -> notice.customer().filter(customer::equals).isPresent())
                .findFirst()
                .map(DunningNotice::buyer)
                .orElseGet(() -> TypeId.format("cus", customer));
    }

    private Box statements(Desk desk) {
        List<StatementSent> sent = dunning.statements(Optional.empty(), SHOWN).entries();
        Box box = new Box("Monthly statements");
        return sent.isEmpty()
                ? box.with(new EmptyState(
                        "No statement was sent yet",
                        "On the first of a month who owes something gets one, once statements are on."))
                : box.with(new DataTable<StatementSent>("Monthly statements, the latest month first")
                        .text("Month", one -> desk.dates().month(one.month().atDay(1)))
                        .text("Customer", StatementSent::name)
                        .figure("Closing balance", one -> one.closing().toString())
                        .column("State", one -> state(one.state()))
                        .rows(sent));
    }

    private static Component state(String state) {
        return switch (state) {
            case "SENT" -> new Status(Status.Kind.GOOD, "Sent");
            case "WANTED" -> new Status(Status.Kind.WAITING, "Waiting");
            default -> new Status(Status.Kind.NEUTRAL, "Not sent");
        };
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Reminders");
    }
}
