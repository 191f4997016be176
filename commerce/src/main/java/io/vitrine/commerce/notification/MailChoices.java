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

    /** The link of a mail was followed: its address is proved. Anything else is no link, and changes nothing. */
    @Transactional
    public void followed(String proof) {
        rows.prove(new OpaqueToken(proof));
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
