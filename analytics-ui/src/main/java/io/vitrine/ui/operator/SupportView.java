package io.vitrine.ui.operator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
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
import io.vitrine.ui.shell.DetailView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** One access: its reason and end, and the business's figures while it is open. */
@Route(value = "operator/support/:access", layout = OperatorLayout.class)
@Needs(Permission.READ_PLATFORM)
@Dependent
public class SupportView extends DetailView<SupportId> {

    private final transient SupportDesk desk;
    private final transient InsideFigures inside;
    private final transient Clock clock;
    private final transient Dates dates = new Dates(ZoneId.of("UTC"));

    @Inject
    SupportView(SupportDesk desk, InsideFigures inside, Clock clock) {
        super("access", SupportId::parse);
        this.desk = desk;
        this.inside = inside;
        this.clock = clock;
    }

    @Override
    protected void show(SupportId id) {
        SupportAccess access = desk.find(id);
        Instant now = clock.instant();
        SupportAccess.State state = access.stateAt(now);
        PageHead head = new PageHead(access.business()).below(new Link("operator/support", "Access to businesses"));
        Complaint complaint = new Complaint();
        if (state == SupportAccess.State.OPEN || state == SupportAccess.State.ASKED) {
            head.actions(Action.grave(state == SupportAccess.State.OPEN ? "End access" : "Withdraw request")
                    .does(() -> {
                        if (complaint.attempt(() -> desk.end(access.id()))) {
                            show(access.id());
                        }
                    }));
        }
        if (state == SupportAccess.State.OPEN) {
            draw(access.business(), head, complaint, facts(access, now), look(access));
        } else {
            draw(access.business(), head, complaint, facts(access, now));
        }
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
        return title() + " · Vitrine operator";
    }
}
