package io.vitrine.ui.owner.trail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.proof.SealKey;
import io.vitrine.core.audit.trail.Checkpoints;
import io.vitrine.core.audit.trail.Evidence;
import io.vitrine.core.audit.trail.EvidenceRequest;
import io.vitrine.core.audit.trail.KeptCheckpoint;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.CodeBlock;
import io.vitrine.ui.kit.CopyButton;
import io.vitrine.ui.kit.Glyph;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.ScopeBar;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import io.vitrine.ui.owner.ScopePickers;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** What to take away: the newest checkpoint, the evidence of a period, and the program that checks it. */
@Route(value = EvidenceView.PAGE, layout = OwnerLayout.class)
@Needs(Permission.READ_AUDIT)
@Dependent
public class EvidenceView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    static final String PAGE = "owner/trail/evidence";

    private final transient Checkpoints checkpoints;
    private final transient Evidence evidence;
    private final transient Clock clock;
    private final Div content = new Div();

    @Inject
    EvidenceView(Checkpoints checkpoints, Evidence evidence, Clock clock) {
        this.checkpoints = checkpoints;
        this.evidence = evidence;
        this.clock = clock;
        content.addClassNames("vt-stack4", "vt-after-head");
        add(
                new PageHead("Evidence")
                        .below(new Link(TrailView.PAGE, "Audit trail"))
                        .basis("Checked on your own computer, without Vitrine and without an account."),
                content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Desk desk = Desk.current(clock);
        TrailState state = TrailState.read(PAGE, event.getLocation().getQueryParameters(), desk.today());
        content.removeAll();
        content.add(new SealNote(checkpoints.state(), desk), period(desk, state));
        if (CurrentCall.require().actor().may(Permission.EXPORT_AUDIT)) {
            content.add(take(state, desk));
        }
        content.add(keep());
    }

    private static ScopeBar period(Desk desk, TrailState state) {
        ScopePickers pickers = new ScopePickers(
                desk, state.scope(), scope -> state.within(scope).address());
        return new ScopeBar(
                state.anyTime()
                        ? pickers.period("From the beginning")
                        : pickers.period()
                                .choice(
                                        "From the beginning",
                                        state.atAnyTime().address().toString(),
                                        false));
    }

    private Component take(TrailState state, Desk desk) {
        var search = state.search(desk.business().zone());
        EvidenceRequest request = new EvidenceRequest(search.from(), search.until(), List.of(), List.of());
        OrderedList steps = new OrderedList(
                new ListItem(
                        "1. Download the evidence. It holds the entries, what operators did and who signed in, all with"
                                + " proofs, the checkpoints and the keys."),
                new ListItem(
                        "2. Download the verifier once. It needs Java 17 and nothing else; keep it, it does not change."),
                new ListItem(new Span("3. Run it with the checkpoints that you kept, from mails or from below:")));
        return new Box("Take the evidence")
                .padded(
                        steps,
                        new CodeBlock(
                                "How to run the verifier",
                                "java -jar vitrine-verify.jar evidence.zip --checkpoints kept.txt"))
                .foot(
                        download(request),
                        Action.link(Glyph.DOWNLOAD, "Verifier", "/downloads/vitrine-verify.jar"),
                        Words.space(),
                        Words.quiet("The download itself leaves an entry."));
    }

    private Anchor download(EvidenceRequest request) {
        Anchor anchor = new Anchor();
        anchor.addClassNames("vt-btn", "p");
        anchor.add(Glyph.DOWNLOAD.icon(), new Span("Evidence with proofs"));
        DownloadHandler handler = event -> {
            event.setFileName("evidence.zip");
            event.setContentType("application/zip");
            evidence.prepare(request);
            try (OutputStream out = event.getOutputStream()) {
                evidence.write(request, out);
            }
        };
        anchor.setHref(handler);
        return anchor;
    }

    private Component keep() {
        String notes = checkpoints.recent(1).stream().map(KeptCheckpoint::text).collect(Collectors.joining("\n"));
        String keys = checkpoints.keys().stream().map(SealKey::line).collect(Collectors.joining("\n"));
        String text = notes + "\n" + keys + "\n";
        return new Box("Keep this where nobody else can reach it", Words.space(), CopyButton.of(text))
                .padded(new CodeBlock("The newest checkpoint, the platform log's own, and the public keys", text))
                .foot(Words.quiet(
                        "Every owner and auditor gets it by mail once a day. The more people keep it, the less"
                                + " anybody can rewrite."));
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Evidence");
    }
}
