package io.vitrine.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.document.EvidenceRequest;
import io.vitrine.identity.document.EvidenceRequests;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Fields;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What the auditor has asked the business for, and what it answered. */
@Route(value = "audit/requests", layout = AuditLayout.class)
@Needs(Permission.READ_DOCUMENTS)
@Dependent
public class RequestsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int WEEK = 7;

    private final transient EvidenceRequests requests;
    private final transient Clock clock;

    @Inject
    RequestsView(EvidenceRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (Outsider.entering(event)) {
            show();
        }
    }

    private void show() {
        Desk desk = Desk.current(clock);
        removeAll();
        Div blocks = new Div(list(desk), form(desk));
        blocks.addClassNames("vt-stack", "vt-after-head");
        add(new PageHead("Evidence requests").basis("The owners get each request by mail."), blocks);
    }

    private Component list(Desk desk) {
        List<EvidenceRequest> all = requests.all();
        if (all.isEmpty()) {
            return new Box("Your requests")
                    .with(new EmptyState("Nothing asked yet", "Ask below for what you need to see."));
        }
        return new Box("Your requests")
                .with(new DataTable<EvidenceRequest>("Your requests")
                        .column("Asked for", request -> wish(request, desk))
                        .text("Due", request -> desk.dates().day(request.due()), "wide", "vt-nowrap")
                        .column("State", request -> state(request, desk))
                        .rows(all));
    }

    private static Component wish(EvidenceRequest request, Desk desk) {
        Span both = new Span(new Span(request.wish()));
        both.add(Words.span("Due " + desk.dates().day(request.due()), "sub2", "only-m"));
        request.answer().ifPresent(words -> both.add(Words.span("Answer: " + words, "sub2")));
        return both;
    }

    private static Status state(EvidenceRequest request, Desk desk) {
        return switch (request.state()) {
            case OPEN ->
                request.overdueOn(desk.today())
                        ? new Status(Status.Kind.NOW, "Overdue")
                        : new Status(Status.Kind.WAITING, "Open");
            case ANSWERED -> new Status(Status.Kind.GOOD, "Answered");
            case DECLINED -> new Status(Status.Kind.NEUTRAL, "Declined");
        };
    }

    private Component form(Desk desk) {
        TextArea wish = new TextArea("What you need");
        wish.setMaxLength(1000);
        DatePicker due = Fields.date("By", desk.today().plusDays(WEEK));
        due.setMin(desk.today());
        due.setErrorMessage("Choose today or a later day");
        Complaint complaint = new Complaint();
        Action ask = Action.primary("Ask for evidence").does(() -> {
            due.setInvalid(due.getValue() == null);
            if (Complaint.filled(wish, wish.getValue(), "Say what you need to see.")
                    && due.getValue() != null
                    && complaint.attempt(() -> requests.ask(wish.getValue(), due.getValue()))) {
                show();
            }
        });
        Div fields = new Div(complaint, wish, due, new Div(ask));
        fields.addClassName("vt-fields");
        return new Box("Ask for evidence").padded(fields);
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Evidence requests");
    }
}
