package io.vitrine.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import io.vitrine.core.access.Access;
import io.vitrine.core.access.Actor;
import io.vitrine.identity.session.ViewedRole;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Words;
import java.util.Optional;

/**
 * Seeing the portal as another role does: its navigation and pages, with one's own eyes. Nothing can be changed meanwhile;
 * the server takes every right away but reading.
 */
public final class Viewing {

    private Viewing() {}

    /** Shows the portal as this role from the next page on. */
    public static void begin(ViewedRole role) {
        session().ifPresent(session -> session.setAttribute(ViewedRole.ATTRIBUTE, role));
        UI.getCurrent().getPage().setLocation("/app/");
    }

    private static void end() {
        session().ifPresent(session -> session.removeAttribute(ViewedRole.ATTRIBUTE));
        UI.getCurrent().getPage().setLocation("/app/owner/roles");
    }

    /** The person as the navigation sees it. */
    static Actor seen(Actor actor) {
        return role().map(role -> new Access(
                        role.key(),
                        role.name(),
                        role.permissions(),
                        actor.access().locations(),
                        actor.access().limits()))
                .flatMap(access -> actor.id().map(id -> Actor.person(id, actor.name(), access)))
                .orElse(actor);
    }

    static String name(String own) {
        return role().map(role -> "as " + role.name()).orElse(own);
    }

    static Optional<Component> banner() {
        return role().map(role -> {
            Div line = new Div(
                    new Span(
                            Words.strong("You see Vitrine as " + role.name() + "."),
                            new Span(" Nothing can be changed.")),
                    Words.space(),
                    new Action("Stop viewing").small().does(Viewing::end));
            line.addClassNames("vt-row", "vt-wrap");
            Note note = Note.warn(line);
            note.addClassName("vt-viewing");
            note.getElement().setAttribute("role", "status");
            return note;
        });
    }

    private static Optional<ViewedRole> role() {
        return session()
                .map(session -> session.getAttribute(ViewedRole.ATTRIBUTE))
                .map(ViewedRole.class::cast);
    }

    private static Optional<WrappedSession> session() {
        return Optional.ofNullable(VaadinSession.getCurrent()).map(VaadinSession::getSession);
    }
}
