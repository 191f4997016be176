package io.vitrine.ui.owner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.support.SupportAccess;
import io.vitrine.identity.support.SupportConsents;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Tells the owners on every page that somebody of the platform can look in. */
@ApplicationScoped
public class SupportBanner {

    @Inject
    SupportConsents consents;

    @Inject
    Clock clock;

    Optional<Component> find() {
        if (!CurrentCall.require().actor().may(Permission.MANAGE_GRANTS)) {
            return Optional.empty();
        }
        List<SupportAccess> open = consents.open();
        return open.isEmpty() ? Optional.empty() : Optional.of(note(open.get(0), Desk.current(clock)));
    }

    private static Component note(SupportAccess access, Desk desk) {
        String until = access.until().map(desk.dates()::clock).orElse("");
        return Note.reading(
                Words.strong(access.operatorName() + " of Vitrine can read this business until " + until + ". "),
                new Span(access.reason() + " "),
                new Link("owner/support", "Look or end it"));
    }
}
