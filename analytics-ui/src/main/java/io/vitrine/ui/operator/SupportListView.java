package io.vitrine.ui.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.support.SupportAccess;
import io.vitrine.identity.support.SupportDesk;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** What operators asked businesses for, and what became of it. */
@Route(value = "operator/support", layout = OperatorLayout.class)
@PageTitle("Access to businesses · Vitrine operator")
@Needs(Permission.READ_PLATFORM)
@Dependent
public class SupportListView extends Div implements AfterNavigationObserver {

    private final transient SupportDesk desk;
    private final transient Clock clock;
    private final transient Dates dates = new Dates(ZoneId.of("UTC"));

    @Inject
    SupportListView(SupportDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        List<SupportAccess> all = desk.all();
        Box box = new Box("Asked and opened");
        box.with(
                all.isEmpty()
                        ? new EmptyState(
                                "Nobody has asked yet",
                                "Open a business to ask its owners for a look inside.",
                                new Link("operator/businesses", "Businesses"))
                        : table(all, clock.instant()));
        box.addClassName("vt-after-head");
        add(
                new PageHead("Access to businesses")
                        .basis("Each with a reason, an owner’s consent and an end. Times in UTC."),
                box);
    }

    private Component table(List<SupportAccess> all, Instant now) {
        return new DataTable<SupportAccess>("Access to businesses")
                .column("Business", SupportListView::name)
                .text("Reason", SupportAccess::reason, "wide")
                .text("Asked by", SupportAccess::operatorName, "wide")
                .text("Asked", access -> dates.recent(access.askedAt()), "wide", "vt-nowrap")
                .column("State", access -> status(access, now))
                .text("Until", access -> access.until().map(dates::recent).orElse("no consent yet"), "vt-nowrap")
                .rows(all);
    }

    private static Component name(SupportAccess access) {
        Span both = new Span(new Link("operator/support/" + access.id(), access.business()));
        both.add(Words.span(access.reason(), "sub2", "only-m"));
        return both;
    }

    static Component status(SupportAccess access, Instant now) {
        return switch (access.stateAt(now)) {
            case ASKED -> new Status(Status.Kind.WAITING, "Waits for an owner");
            case LAPSED -> new Status(Status.Kind.NEUTRAL, "Lapsed");
            case REFUSED -> new Status(Status.Kind.NEUTRAL, "Refused");
            case OPEN -> new Status(Status.Kind.RUNNING, "Open");
            case ENDED -> new Status(Status.Kind.NEUTRAL, "Ended");
        };
    }
}
