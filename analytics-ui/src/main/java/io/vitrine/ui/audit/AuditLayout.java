package io.vitrine.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.grant.HeldGrant;
import io.vitrine.identity.grant.OwnGrant;
import io.vitrine.identity.grant.ViewLog;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.Note;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.access.ScopeWords;
import io.vitrine.ui.shell.NavigationGroup;
import io.vitrine.ui.shell.NavigationItem;
import io.vitrine.ui.shell.PortalLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The frame of the auditors' portal: its notice on every page, and a note of each page that is opened. */
@Dependent
public class AuditLayout extends PortalLayout {

    private static final List<NavigationGroup> GROUPS = List.of(
            new NavigationGroup(
                    "",
                    List.of(
                            new NavigationItem("Overview", Glyph.HOME, "audit/overview", Permission.READ_FIGURES),
                            new NavigationItem("Statements", Glyph.COINS, "audit/statements", Permission.READ_FIGURES),
                            new NavigationItem(
                                    "Documents", Glyph.DOCUMENT, "audit/documents", Permission.READ_DOCUMENTS),
                            new NavigationItem("Audit trail", Glyph.LOG, "audit/trail", Permission.READ_AUDIT),
                            new NavigationItem(
                                    "Evidence requests", Glyph.FLAG, "audit/requests", Permission.READ_DOCUMENTS))),
            new NavigationGroup(
                    "Your access",
                    List.of(new NavigationItem(
                            "What I have viewed", Glyph.EYE, "audit/views", Permission.READ_FIGURES))));

    private final transient OwnGrant grant;
    private final transient ViewLog views;
    private final transient Clock clock;

    @Inject
    AuditLayout(OwnGrant grant, ViewLog views, Clock clock) {
        super(CurrentCall.require().actor().access().roleName(), "audit/overview", "", GROUPS);
        this.grant = grant;
        this.views = views;
        this.clock = clock;
    }

    @Override
    protected Optional<Component> notice() {
        if (!CurrentCall.require().actor().access().external()) {
            return Optional.empty();
        }
        HeldGrant held = grant.require();
        Desk desk = Desk.current(clock);
        return Optional.of(Note.reading(
                Words.strong("Read-only access until " + ScopeWords.until(held.until(), desk.dates()) + ". "),
                new Span("Scope: " + ScopeWords.all(held.scope(), desk.dates())
                        + ". The owners see what you open and download. "),
                new Link("audit/views", "My views")));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        super.afterNavigation(event);
        if (CurrentCall.require().actor().access().external()) {
            views.viewed(grant.require(), "/app/" + event.getLocation().getPathWithQueryParameters());
        }
    }
}
