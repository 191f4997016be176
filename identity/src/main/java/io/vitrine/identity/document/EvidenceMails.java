package io.vitrine.identity.document;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.mail.Mail;
import io.vitrine.core.mail.Mailer;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.Owners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Tells the owners what was asked for, and who asked what was answered. */
@ApplicationScoped
class EvidenceMails implements Subscriber {

    private static final String ASKED = """
            Hello %s,

            %s asks for this until %s:

            %s

            Answer it here: %s/app/owner/documents
            """;
    private static final String CLOSED = """
            Hello,

            %s has answered your request:

            %s

            The answer: %s

            Look here: %s/app/audit/requests
            """;

    @Inject
    EvidenceRows rows;

    @Inject
    Owners owners;

    @Inject
    Mailer mailer;

    @Inject
    Hosts hosts;

    @Override
    public String name() {
        return "evidence-mails";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(EvidenceEvent.ASKED, EvidenceEvent.CLOSED);
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        Tenant business = CurrentCall.require().business();
        batch.stream()
                .map(EvidenceEvent::of)
                .forEach(event -> rows.find(event.id()).ifPresent(request -> tell(event, request, business)));
    }

    private void tell(EvidenceEvent event, EvidenceRequest request, Tenant business) {
        String url = hosts.urlOf(business.slug());
        if (event.type().equals(EvidenceEvent.CLOSED)) {
            mailer.send(new Mail(
                    request.person(),
                    business.name() + " has answered",
                    CLOSED.formatted(
                            business.name(), request.wish(), request.answer().orElse(""), url)));
            return;
        }
        owners.of(business.id())
                .forEach(owner -> mailer.send(new Mail(
                        owner.email().value(),
                        business.name() + ": evidence is asked for",
                        ASKED.formatted(owner.name(), request.person(), request.due(), request.wish(), url))));
    }
}
