package io.vitrine.identity.signup;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.mail.Mailer;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Sends the link that opens a business. A mail server that does not answer is asked again, each time with a new link. */
@ApplicationScoped
class VerificationMails implements Subscriber {

    @Inject
    VerificationLinks links;

    @Inject
    Mailer mailer;

    @Inject
    Hosts hosts;

    @Override
    public String name() {
        return "verification-mails";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(VerificationRequested.TYPE);
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        Tenant tenant = CurrentCall.require().business();
        batch.stream()
                .map(VerificationRequested::of)
                .forEach(request -> links.issue(request.account(), tenant.id())
                        .map(link -> VerificationMail.write(link, tenant, hosts))
                        .ifPresent(mailer::send));
    }
}
