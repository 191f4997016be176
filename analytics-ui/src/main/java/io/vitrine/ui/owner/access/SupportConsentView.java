package io.vitrine.ui.owner.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.support.SupportAccess;
import io.vitrine.identity.support.SupportConsents;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What operators of the platform asked, for owners to open, refuse or end. */
@Route(value = "owner/support", layout = OwnerLayout.class)
@Needs(Permission.READ_GRANTS)
@Dependent
public class SupportConsentView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient SupportConsents consents;
    private final transient Clock clock;
    private final Complaint complaint = new Complaint();

    @Inject
    SupportConsentView(SupportConsents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        Desk desk = Desk.current(clock);
        Instant now = clock.instant();
        List<SupportAccess> all = consents.all();
        removeAll();
        Div blocks = new Div(complaint);
        blocks.addClassNames("vt-stack", "vt-after-head");
        all.stream().filter(access -> live(access, now)).forEach(access -> blocks.add(card(access, desk, now)));
        blocks.add(history(all, desk, now));
        add(
                new PageHead("Access by Vitrine")
                        .basis(
                                "Operators of the platform see none of your data unless an owner opens it, read-only and for"
                                        + " hours."),
                blocks);
    }

    private static boolean live(SupportAccess access, Instant now) {
        SupportAccess.State state = access.stateAt(now);
        return state == SupportAccess.State.ASKED || state == SupportAccess.State.OPEN;
    }

    private Component card(SupportAccess access, Desk desk, Instant now) {
        boolean open = access.stateAt(now) == SupportAccess.State.OPEN;
        String hours = access.hours() == 1 ? "1 hour" : access.hours() + " hours";
        Facts facts = new Facts()
                .fact("Reason", access.reason())
                .fact("Asked", desk.dates().moment(access.askedAt()))
                .fact(
                        open ? "Until" : "For",
                        access.until().map(desk.dates()::moment).orElse(hours));
        Div actions = new Div();
        actions.addClassName("vt-row");
        if (open) {
            actions.add(Action.grave("End access now").does(() -> act(() -> consents.end(access.id()))));
        } else {
            actions.add(
                    Action.grave("Refuse").does(() -> act(() -> consents.refuse(access.id()))),
                    Action.primary("Let " + access.operatorName() + " read for " + hours)
                            .does(() -> act(() -> consents.consent(access.id()))));
        }
        return new Box(access.operatorName() + (open ? " can read now" : " asks to read")).padded(facts, actions);
    }

    private void act(Runnable work) {
        complaint.attempt(work);
        show();
    }

    private Component history(List<SupportAccess> all, Desk desk, Instant now) {
        if (all.isEmpty()) {
            return new Box("History")
                    .with(new EmptyState("Nobody has asked", "When an operator asks, you get a mail and decide here."));
        }
        return new Box("History")
                .with(new DataTable<SupportAccess>("Access by operators")
                        .column("Operator", access -> name(access))
                        .text("Asked", access -> desk.dates().recent(access.askedAt()), "wide", "vt-nowrap")
                        .text("Decided by", access -> access.decidedBy().orElse("nobody"), "wide")
                        .text(
                                "Until",
                                access ->
                                        access.until().map(desk.dates()::recent).orElse("not opened"),
                                "vt-nowrap")
                        .column("State", access -> status(access, now))
                        .rows(all));
    }

    private static Component name(SupportAccess access) {
        Span both = new Span(new Span(access.operatorName()));
        both.add(Words.span(access.reason(), "sub2"));
        return both;
    }

    private static Status status(SupportAccess access, Instant now) {
        return switch (access.stateAt(now)) {
            case ASKED -> new Status(Status.Kind.SOON, "Waits for you");
            case LAPSED -> new Status(Status.Kind.NEUTRAL, "Lapsed");
            case REFUSED -> new Status(Status.Kind.NEUTRAL, "Refused");
            case OPEN -> new Status(Status.Kind.RUNNING, "Reads now");
            case ENDED -> new Status(Status.Kind.NEUTRAL, "Ended");
        };
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Access by Vitrine");
    }
}
