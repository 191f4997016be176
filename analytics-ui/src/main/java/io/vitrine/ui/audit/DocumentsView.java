package io.vitrine.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.document.Documents;
import io.vitrine.identity.document.SharedDocument;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.EmptyState;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.documents.DocumentLinks;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The documents of the granted classes, with their versions. */
@Route(value = "audit/documents", layout = AuditLayout.class)
@Needs(Permission.READ_DOCUMENTS)
@Dependent
public class DocumentsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Documents documents;
    private final transient Clock clock;

    @Inject
    DocumentsView(Documents documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!Outsider.entering(event)) {
            return;
        }
        Desk desk = Desk.current(clock);
        List<SharedDocument> all = documents.all();
        Box box = new Box("Documents");
        box.addClassName("vt-after-head");
        box.with(
                all.isEmpty()
                        ? new EmptyState(
                                "No document is shared with you",
                                "Ask for what you need; the business answers with a document.",
                                new Link("audit/requests", "Evidence requests"))
                        : table(all, desk));
        removeAll();
        add(
                new PageHead("Documents")
                        .basis(
                                "Each file that you take carries your name and the time; the business keeps its fingerprint."),
                box);
    }

    private Component table(List<SharedDocument> all, Desk desk) {
        return new DataTable<SharedDocument>("Documents")
                .column("Document", DocumentsView::name)
                .text("Class", document -> document.documentClass().label(), "wide")
                .text("Newest", document -> desk.dates().when(document.newest().addedAt()), "wide", "vt-nowrap")
                .column("Files", this::files)
                .rows(all);
    }

    private static Component name(SharedDocument document) {
        Span both = new Span(new Span(document.title()));
        both.add(Words.span(document.newest().fileName(), "sub2"));
        return both;
    }

    private Component files(SharedDocument document) {
        Div links = new Div();
        links.addClassNames("vt-row", "vt-wrap");
        document.versions().forEach(version -> links.add(DocumentLinks.version(documents, document, version)));
        return links;
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title("Documents");
    }
}
