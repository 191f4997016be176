package io.vitrine.identity.document;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.problem.Checks;
import io.vitrine.core.problem.Problem;
import io.vitrine.identity.grant.HeldGrant;
import io.vitrine.identity.grant.OwnGrant;
import io.vitrine.identity.grant.ViewLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What people from outside ask for, and what the business answers. */
@ApplicationScoped
public class EvidenceRequests {

    private static final int WORDS = 1_000;

    @Inject
    EvidenceSteps steps;

    @Inject
    OwnGrant grant;

    @Inject
    ViewLog views;

    /** The requests that the caller sees: an outsider's own, or all of them; open ones first. */
    public List<EvidenceRequest> all() {
        CurrentCall.permit(Permission.READ_DOCUMENTS);
        return outside() ? steps.own() : steps.all();
    }

    /** Asks the business for something until a day. @throws Problem 403 for people of the business, 422 */
    public void ask(String wish, LocalDate due) {
        CurrentCall.permit(Permission.READ_DOCUMENTS);
        if (!outside()) {
            throw Problem.of(403, "outsiders-only", "Auditors ask", "People of the business answer.");
        }
        HeldGrant held = grant.require();
        steps.requireDay(due);
        String words = words("wish", wish);
        CurrentCall.run(views.house(), () -> steps.ask(held.id(), words, due));
    }

    /** Answers with words, and with a document that its asker then sees. @throws Problem 404, 409 when it is closed, 422 */
    public void answer(EvidenceId id, String words, Optional<DocumentId> document) {
        CurrentCall.permit(Permission.MANAGE_DOCUMENTS);
        steps.close(id, EvidenceRequest.State.ANSWERED, words("answer", words), document);
    }

    /** @throws Problem 404, 409 when it is closed, 422 without words */
    public void decline(EvidenceId id, String words) {
        CurrentCall.permit(Permission.MANAGE_DOCUMENTS);
        steps.close(id, EvidenceRequest.State.DECLINED, words("answer", words), Optional.empty());
    }

    private static boolean outside() {
        return CurrentCall.require().actor().access().external();
    }

    private static String words(String field, String words) {
        String text = words.strip();
        new Checks()
                .that(!text.isEmpty() && text.length() <= WORDS, field, "Write 1 to 1,000 characters.")
                .raise();
        return text;
    }
}
