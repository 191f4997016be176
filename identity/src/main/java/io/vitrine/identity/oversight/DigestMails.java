package io.vitrine.identity.oversight;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.trail.Checkpoints;
import io.vitrine.core.audit.trail.KeptCheckpoint;
import io.vitrine.core.mail.Mailer;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Sends the newest checkpoint to every owner and auditor. */
@ApplicationScoped
class DigestMails implements Subscriber {

    @Inject
    OversightRows rows;

    @Inject
    Checkpoints checkpoints;

    @Inject
    Mailer mailer;

    @Inject
    Hosts hosts;

    @Override
    public String name() {
        return "audit-digests";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(DigestDue.TYPE);
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        Tenant tenant = CurrentCall.require().business();
        KeptCheckpoint kept =
                checkpoints.forMail().orElseThrow(() -> new IllegalStateException("A digest without a checkpoint"));
        rows.watchers(tenant.id())
                .forEach(to -> mailer.send(DigestMail.write(to, tenant, kept, checkpoints.keys(), hosts)));
    }
}
