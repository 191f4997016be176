package io.vitrine.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Personal;
import io.vitrine.identity.own.OwnBrowsers;
import io.vitrine.identity.session.OwnSession;
import io.vitrine.identity.session.SessionId;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The browsers in which a person is signed in, each with a way out. */
@Route(value = "account/sessions", layout = AccountLayout.class)
@Personal
@Dependent
public class SessionsView extends Div implements HasDynamicTitle {

    private final transient OwnBrowsers sessions;
    private final transient Dates dates = Here.dates();
    private final Div list = new Div();

    @Inject
    SessionsView(OwnBrowsers sessions) {
        this.sessions = sessions;
        list.addClassName("vt-after-head");
        PageHead head = new PageHead("Browsers")
                .basis((Here.onPlatform() ? "In the operator console" : "Over all businesses that you belong to")
                        + ". A sign-out takes effect with the next click there.");
        if (VouchedNote.applies()) {
            add(head, new VouchedNote());
            return;
        }
        add(head.actions(new Action(Glyph.CLOSE, "Sign out all others").does(this::endOthers)), list);
        show();
    }

    private void show() {
        List<OwnSession> own = sessions.all();
        list.removeAll();
        list.add(new Box(own.size() == 1 ? "1 browser" : own.size() + " browsers").with(table().rows(own)));
    }

    private DataTable<OwnSession> table() {
        return new DataTable<OwnSession>("Browsers in which you are signed in")
                .column("Device", this::device)
                .text("Business", session -> Here.place(session.business()), "wide")
                .text("Since", session -> dates.when(session.opened()), "wide")
                .column("Action", this::end, "num");
    }

    private Component device(OwnSession session) {
        Span device = new Span(
                new Span(session.device()),
                Words.span("Address " + session.address() + ", active " + dates.recent(session.lastActive()), "sub2"));
        if (session.secondFactor()) {
            device.add(Words.span("With second factor", "sub2"));
        }
        return device;
    }

    private Component end(OwnSession session) {
        if (session.id().equals(Here.session().id())) {
            return new Status(Status.Kind.GOOD, "This one");
        }
        Action end = new Action("Sign out").small().does(() -> end(session.id()));
        end.getElement()
                .setAttribute("aria-label", "Sign out " + session.device() + " at " + Here.place(session.business()));
        return end;
    }

    private void end(SessionId session) {
        sessions.end(session);
        show();
    }

    private void endOthers() {
        sessions.endOthersAndPrograms(Here.session().id());
        show();
    }

    @Override
    public String getPageTitle() {
        return Here.title("Browsers");
    }
}
