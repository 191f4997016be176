package io.vitrine.identity.document;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.persistence.Ids;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.grant.DocumentClass;
import io.vitrine.identity.grant.HeldGrant;
import io.vitrine.identity.grant.OwnGrant;
import io.vitrine.identity.grant.ViewLog;
import io.vitrine.identity.grant.Watermark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The documents of the current business; somebody from outside finds those of the grant, and takes them stamped. */
@ApplicationScoped
@Transactional
public class Documents {

    private static final int TITLE = 200;

    @Inject
    DocumentRows rows;

    @Inject
    OwnGrant grant;

    @Inject
    ViewLog views;

    @Inject
    Audit audit;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    /** The documents that the caller sees, newest first, at most 500. */
    public List<SharedDocument> all() {
        CurrentCall.permit(Permission.READ_DOCUMENTS);
        return rows.all();
    }

    /** @throws Problem 404, also when it lies outside the grant */
    public SharedDocument find(DocumentId id) {
        CurrentCall.permit(Permission.READ_DOCUMENTS);
        return rows.find(id).orElseThrow(Documents::unknown);
    }

    /** Shares a file as the first version of a new document. */
    public SharedDocument share(DocumentClass documentClass, String title, ShareFile file) {
        CurrentCall.permit(Permission.MANAGE_DOCUMENTS);
        new Checks()
                .text(title, TITLE, "title", "Give the document a title of at most 200 characters.")
                .raise();
        DocumentId id = new DocumentId(ids.next());
        rows.add(id, documentClass, title.strip(), actor(), clock.instant());
        rows.addVersion(id, file, actor(), clock.instant());
        record("document.shared", id, Map.of("class", documentClass.name(), "sha256", file.sha256()));
        return find(id);
    }

    /** Adds a version; the earlier ones stay. @throws Problem 404 */
    public SharedDocument addVersion(DocumentId id, ShareFile file) {
        CurrentCall.permit(Permission.MANAGE_DOCUMENTS);
        find(id);
        rows.addVersion(id, file, actor(), clock.instant());
        record("document.version-added", id, Map.of("sha256", file.sha256()));
        return find(id);
    }

    /** Takes it out of sight of people from outside; nothing is deleted. @throws Problem 404 */
    public void withdraw(DocumentId id) {
        CurrentCall.permit(Permission.MANAGE_DOCUMENTS);
        if (!rows.withdraw(id, clock.instant())) {
            throw unknown();
        }
        record("document.withdrawn", id, Map.of());
    }

    /**
     * Hands a version out. For somebody from outside it is stamped with person and time, and its fingerprint goes into the
     * trail.
     *
     * @throws Problem 404
     */
    public HandedOut download(DocumentId id, int no) {
        SharedDocument document = find(id);
        SharedDocument.Version version = document.versions().stream()
                .filter(known -> known.no() == no)
                .findFirst()
                .orElseThrow(Documents::unknown);
        byte[] content = rows.content(id, no).orElseThrow(Documents::unknown);
        if (!CurrentCall.require().actor().access().external()) {
            return new HandedOut(version.fileName(), version.mediaType(), content);
        }
        HeldGrant held = grant.require();
        String words = Watermark.words(CurrentCall.require().actor().name(), held.id(), clock.instant());
        HandedOut stamped = Stamp.on(version, content, words);
        views.downloaded(
                held, document.title() + ", version " + no + " (" + id + ")", Watermark.fingerprint(stamped.content()));
        return stamped;
    }

    private void record(String action, DocumentId id, Map<String, String> facts) {
        audit.record(AuditEntry.created(action, "document", id, facts));
    }

    private static String actor() {
        return CurrentCall.require().actor().key();
    }

    private static Problem unknown() {
        return Problem.notFound("document");
    }
}
