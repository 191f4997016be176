package io.vitrine.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.server.VaadinServletRequest;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.session.CurrentSession;
import io.vitrine.ui.kit.Dates;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Note;
import java.time.Instant;
import java.util.Optional;

/** The quiet line above every page as long as the person's second factor is missing. */
final class FactorNotice {

    /** Where second factors are set up. */
    static final String PATH = "account/security";

    private FactorNotice() {}

    /** What the session of the current request has to say. */
    static Optional<Component> current() {
        return session().flatMap(FactorNotice::of);
    }

    /** Whether nothing else may be opened before a second factor is set up or shown. */
    static boolean leadsToEnrolment() {
        return session().filter(session -> session.verdict().withholds()).isPresent();
    }

    private static Optional<CurrentSession> session() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent()).flatMap(CurrentSession::of);
    }

    private static Optional<Component> of(CurrentSession session) {
        Optional<Instant> until = session.standing().graceUntil();
        return switch (session.verdict()) {
            case FINE -> Optional.empty();
            case DEMO ->
                Optional.of(line(Note.info(new Text(
                        "This is a demo account: it is asked for no second factor. Keep nothing real in it."))));
            case GRACE ->
                Optional.of(line(Note.warn(
                        new Text("Your role needs a second factor. Set one up by " + day(until.orElseThrow()) + ": "),
                        new Link(PATH, "set it up"),
                        new Text("."))));
            case ENROL_FIRST ->
                Optional.of(line(Note.warn(new Text(
                        "Your role needs a second factor. Set one up here; then the rest of the portal opens."))));
            case SHOW_FIRST ->
                Optional.of(line(Note.warn(
                        new Text("This sign-in is older than your second factor. Sign out and in again to go on."))));
        };
    }

    private static Component line(Note note) {
        note.addClassName("vt-standing");
        note.getElement().setAttribute("role", "status");
        return note;
    }

    private static String day(Instant until) {
        Tenant tenant = CurrentCall.require().business();
        Dates dates = new Dates(tenant.zone());
        return dates.day(dates.on(until));
    }
}
