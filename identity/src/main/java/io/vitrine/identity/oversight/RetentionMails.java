package io.vitrine.identity.oversight;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.retention.RetentionChanged;
import io.vitrine.core.mail.Mail;
import io.vitrine.core.mail.Mailer;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;

/** Tells every owner that the trail is to be kept longer, or shorter. */
@ApplicationScoped
class RetentionMails implements Subscriber {

    private static final String TEXT = """
            Hello %s,

            the content of the audit trail of %s is now kept for %s years; it was %s. Reason: "%s".
            %s
            Look at %s/app/owner/security . Every owner is told.
            """;

    private static final String SHORTER = """

            Nothing is destroyed within the next 30 days. Any one owner can lengthen it again until then, at once.
            """;

    @Inject
    OversightRows rows;

    @Inject
    Mailer mailer;

    @Inject
    Hosts hosts;

    @Override
    public String name() {
        return "audit-retention";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(RetentionChanged.TYPE);
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        Tenant tenant = CurrentCall.require().business();
        for (OutboxEvent event : batch) {
            JsonObject facts = event.payload();
            boolean shorter = facts.getInt("years") < facts.getInt("before");
            rows.owners(tenant.id())
                    .forEach(to -> mailer.send(new Mail(
                            to.email().value(),
                            tenant.name() + ": the audit trail is kept " + (shorter ? "shorter" : "longer"),
                            TEXT.formatted(
                                    to.name(),
                                    tenant.name(),
                                    facts.getInt("years"),
                                    facts.getInt("before"),
                                    facts.getString("reason"),
                                    shorter ? SHORTER : "",
                                    hosts.urlOf(tenant.slug())))));
        }
    }
}
