package io.vitrine.identity.oversight;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.mail.Mail;
import io.vitrine.core.mail.Mailer;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.Addressee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Tells every owner of unusual access, whoever caused it. */
@ApplicationScoped
class AccessFlagMails implements Subscriber {

    private static final String TEXT = """
            Hello %s,

            something unusual happened at %s, and every owner is told:

            %s

            Look at %s/app/owner/trail/sign-ins . If it was none of you, end the sessions of the person and change the \
            password.
            """;

    @Inject
    OversightRows rows;

    @Inject
    Mailer mailer;

    @Inject
    Hosts hosts;

    @Override
    public String name() {
        return "access-flags";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(AccessFlagged.TYPE);
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        Tenant tenant = CurrentCall.require().business();
        List<Addressee> owners = rows.owners(tenant.id());
        for (OutboxEvent event : batch) {
            String sentence = event.payload().getString("sentence");
            owners.forEach(to -> mailer.send(new Mail(
                    to.email().value(),
                    "Unusual access at " + tenant.name(),
                    TEXT.formatted(to.name(), tenant.name(), sentence, hosts.urlOf(tenant.slug())))));
        }
    }
}
