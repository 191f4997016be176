package io.vitrine.ui.owner.documents;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import io.vitrine.core.access.Needs;
import io.vitrine.core.access.Permission;
import io.vitrine.identity.document.DocumentId;
import io.vitrine.identity.document.Documents;
import io.vitrine.identity.document.ShareFile;
import io.vitrine.identity.document.SharedDocument;
import io.vitrine.ui.kit.Action;
import io.vitrine.ui.kit.Box;
import io.vitrine.ui.kit.Complaint;
import io.vitrine.ui.kit.DataTable;
import io.vitrine.ui.kit.FileField;
import io.vitrine.ui.kit.Link;
import io.vitrine.ui.kit.PageHead;
import io.vitrine.ui.kit.Words;
import io.vitrine.ui.owner.Desk;
import io.vitrine.ui.owner.OwnerLayout;
import io.vitrine.ui.shell.DetailView;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** A document with all its versions. */
@Route(value = "owner/documents/:document", layout = OwnerLayout.class)
@Needs(Permission.MANAGE_DOCUMENTS)
@Dependent
public class DocumentDetailView extends DetailView<DocumentId> {

    private final transient Documents documents;
    private final transient Clock clock;

    @Inject
    DocumentDetailView(Documents documents, Clock clock) {
        super("document", DocumentId::parse);
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    protected void show(DocumentId id) {
        SharedDocument document = documents.find(id);
        Desk desk = Desk.current(clock);
        Complaint complaint = new Complaint();
        PageHead head = new PageHead(document.title())
                .basis(document.documentClass().label() + (document.withdrawn() ? ", withdrawn" : ", shared"))
                .below(new Link("owner/documents", "Documents"));
        if (document.withdrawn()) {
            draw(document.title(), head, complaint, versions(document, desk));
        } else {
            head.actions(Action.grave("Withdraw").does(() -> {
                if (complaint.attempt(() -> documents.withdraw(document.id()))) {
                    show(document.id());
                }
            }));
            draw(document.title(), head, complaint, versions(document, desk), newer(document));
        }
    }

    private Component versions(SharedDocument document, Desk desk) {
        return new Box("Versions")
                .with(new DataTable<SharedDocument.Version>("Versions")
                        .text("Version", version -> String.valueOf(version.no()))
                        .text("File", SharedDocument.Version::fileName, "vt-break")
                        .text("Added", version -> desk.dates().when(version.addedAt()), "wide", "vt-nowrap")
                        .column(
                                "SHA-256",
                                version -> Words.span(version.sha256().substring(0, 12) + "…", "vt-mono"),
                                "wide")
                        .column("Open", version -> DocumentLinks.version(documents, document, version))
                        .rows(document.versions()));
    }

    private Component newer(SharedDocument document) {
        FileField file = new FileField(ShareFile.MOST, ShareBox.RULE, ShareBox.ENDINGS);
        Complaint complaint = new Complaint();
        Action add = Action.primary("Add version").does(() -> {
            if (complaint.attempt(() -> documents.addVersion(document.id(), ShareBox.chosen(file)))) {
                show(document.id());
            }
        });
        Div fields = new Div(complaint, file, new Div(add));
        fields.addClassName("vt-fields");
        return new Box("A newer version").padded(fields);
    }

    @Override
    public String getPageTitle() {
        return Desk.current(clock).title(title());
    }
}
