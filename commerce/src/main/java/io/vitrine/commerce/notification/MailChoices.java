package io.vitrine.commerce.notification;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;

/** What a mail's own link lets its reader do, without an account: show that the address is read, and choose what comes. */
@ApplicationScoped
public class MailChoices {

    @Inject
    MessageRows rows;

    @Inject
    Audit audit;

    /**
     * The reader of a mail says that the address and the order are theirs. A mail's link shows it for thirty days.
     *
     * @return whether it was such a link
     */
    @Transactional
    public boolean confirm(String proof) {
        Optional<String> order = rows.prove(new OpaqueToken(proof));
        order.ifPresent(id -> audit.record(AuditEntry.created("contact.proved", "order", id, Map.of("how", "LINK"))));
        return order.isPresent();
    }

    /** Whether the reader wants to be told what is not necessary. @throws Problem 404 for what is no mail's link */
    @Transactional
    public boolean wantsNews(String proof) {
        return rows.wantsNews(new OpaqueToken(proof)).orElseThrow(() -> Problem.notFound("mail"));
    }

    /** @throws Problem 404 for what is no mail's link */
    @Transactional
    public void choose(String proof, boolean news) {
        OpaqueToken token = new OpaqueToken(proof);
        boolean before = wantsNews(proof);
        if (!rows.choose(token, news)) {
            throw Problem.notFound("mail");
        }
        audit.record(new AuditEntry(
                "mail-choice.changed",
                "mail-choice",
                "order-news",
                Optional.of(Map.of("wanted", Boolean.toString(before))),
                Optional.of(Map.of("wanted", Boolean.toString(news))),
                Optional.empty()));
    }
}
