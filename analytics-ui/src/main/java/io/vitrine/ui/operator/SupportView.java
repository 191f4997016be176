package io.vitrine.ui.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.support.SupportAccess;
import io.vitrine.identity.support.SupportDesk;
import io.vitrine.identity.support.SupportId;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.Facts;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** One access: its reason and end, and the business's figures while it is open. */
@Route(value = "operator/support/:access", layout = OperatorLayout.class)
@Needs(Permission.READ_PLATFORM)
@Dependent
public class SupportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SupportDesk desk;
    private final transient InsideFigures inside;
    private final transient Clock clock;
    private final transient Dates dates = new Dates(ZoneId.of("UTC"));
    private String title = "Access";

    @Inject
    SupportView(SupportDesk desk, InsideFigures inside, Clock clock) {
        this.desk = desk;
        this.inside = inside;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<SupportId> id = event.getRouteParameters().get("access").flatMap(SupportId::parse);
        try {
            show(desk.find(id.orElseThrow(() -> Problem.notFound("support access"))));
        } catch (Problem problem) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(SupportAccess access) {
        Instant now = clock.instant();
        SupportAccess.State state = access.stateAt(now);
        title = access.business();
        removeAll();
        PageHead head = new PageHead(access.business()).below(new Link("operator/support", "Access to businesses"));
        Complaint complaint = new Complaint();
        if (state == SupportAccess.State.OPEN || state == SupportAccess.State.ASKED) {
            head.actions(Action.grave(state == SupportAccess.State.OPEN ? "End access" : "Withdraw request")
                    .does(() -> {
                        if (complaint.attempt(() -> desk.end(access.id()))) {
                            show(desk.find(access.id()));
                        }
                    }));
        }
        Div blocks = new Div(complaint, facts(access, now));
        blocks.addClassNames("vt-stack", "vt-after-head");
        if (state == SupportAccess.State.OPEN) {
            blocks.add(look(access));
        }
        add(head, blocks);
    }

    private Component facts(SupportAccess access, Instant now) {
        return new Box("Why and until when")
                .padded(new Facts()
                        .fact("State", SupportListView.status(access, now))
                        .fact("Reason", access.reason())
                        .fact("Asked by", access.operatorName() + ", " + dates.moment(access.askedAt()))
                        .fact("Hours", String.valueOf(access.hours()))
                        .fact("Decided by", access.decidedBy().orElse("nobody yet"))
                        .fact("Until", access.until().map(dates::moment).orElse("no consent yet")));
    }

    private Component look(SupportAccess access) {
        try {
            return desk.look(access.id(), "operator console: figures and locations", inside::read);
        } catch (Problem problem) {
            return Note.warn(Words.strong(problem.title() + ". "), new Span(problem.detail()));
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Vitrine operator";
    }
}
