package io.vitrine.ui.owner.documents;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.document.Documents;
import io.vitrine.identity.document.EvidenceRequest;
import io.vitrine.identity.document.EvidenceRequests;
import io.vitrine.identity.document.SharedDocument;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Status;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The documents the business shares, and the evidence that is asked for. */
@Route(value = "owner/documents", layout = OwnerLayout.class)
@Needs(Permission.MANAGE_DOCUMENTS)
@Dependent
public class DocumentsView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient Documents documents;
    private final transient EvidenceRequests requests;
    private final transient Clock clock;

    @Inject
    DocumentsView(Documents documents, EvidenceRequests requests, Clock clock) {
        this.documents = documents;
        this.requests = requests;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    private void show() {
        Desk desk = Desk.current(clock);
        removeAll();
        Div blocks = new Div();
        blocks.addClassNames("vt-stack", "vt-after-head");
        List<EvidenceRequest> all = requests.all();
        all.stream()
                .filter(request -> request.state() == EvidenceRequest.State.OPEN)
                .forEach(request -> blocks.add(new AnswerBox(request, requests, documents.all(), desk, this::show)));
        blocks.add(shared(desk), new ShareBox(documents, this::show));
        add(
                new PageHead("Documents")
                        .basis("Shared by class with the auditors and stakeholders whose grant names it. Each download"
                                + " carries its taker’s name."),
                blocks);
    }

    private Component shared(Desk desk) {
        List<SharedDocument> all = documents.all();
        if (all.isEmpty()) {
            return new Box("Shared documents")
                    .with(new EmptyState("Nothing is shared yet", "Share contracts, policies or licences below."));
        }
        return new Box("Shared documents")
                .with(new DataTable<SharedDocument>("Shared documents")
                        .column("Document", DocumentsView::name)
                        .text("Class", document -> document.documentClass().label(), "wide")
                        .text(
                                "Newest",
                                document -> desk.dates().when(document.newest().addedAt()),
                                "wide",
                                "vt-nowrap")
                        .column("File", document -> DocumentLinks.version(documents, document, document.newest()))
                        .column("State", DocumentsView::state)
                        .rows(all));
    }

    private static Component name(SharedDocument document) {
        Span both = new Span(new Link("owner/documents/" + document.id(), document.title()));
        both.add(Words.span(document.newest().fileName(), "sub2"));
        return both;
    }

    private static Component state(SharedDocument document) {
        return document.withdrawn()
                ? new Status(Status.Kind.NEUTRAL, "Withdrawn")
                : new Status(Status.Kind.GOOD, "Shared");
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Documents");
    }
}
