package io.vitrine.ui.owner.documents;

import com.vaadin.flow.component.html.Anchor;
import io.vitrine.identity.document.Documents;
import io.vitrine.identity.document.HandedOut;
import io.vitrine.identity.document.SharedDocument;
import io.vitrine.ui.kit.Bytes;

/** Links to the files of documents. */
public final class DocumentLinks {

    private DocumentLinks() {}

    public static Anchor version(Documents documents, SharedDocument document, SharedDocument.Version version) {
        Anchor link = Bytes.link("Version " + version.no(), () -> {
            HandedOut file = documents.download(document.id(), version.no());
            return new Bytes.Content(file.fileName(), file.mediaType(), file.content());
        });
        link.getElement().setAttribute("aria-label", document.title() + ", version " + version.no());
        return link;
    }
}
