package io.vitrine.identity.grant;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An accepted grant opens its views to the person; an ended one takes membership, sessions and tokens away. */
@ApplicationScoped
class GrantConsequences implements Subscriber {

    @Inject
    GrantRows rows;

    @Inject
    InvitationRows invitations;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "grants";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(GrantEvent.What.ACCEPTED.type(), GrantEvent.What.ENDED.type());
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        batch.stream().map(GrantEvent::of).forEach(event -> {
            if (event.what() == GrantEvent.What.ACCEPTED) {
                accepted(event);
            } else {
                ended(event);
            }
        });
    }

    private void accepted(GrantEvent event) {
        if (rows.activate(event.grant(), event.person(), clock.instant())) {
            audit.record(
                    AuditEntry.created("grant.accepted", "grant", event.grant(), Map.of("account", event.person())));
        }
    }

    private void ended(GrantEvent event) {
        Tenant business = CurrentCall.require().business();
        rows.find(event.grant())
                .ifPresent(grant -> invitations.end(
                        grant.id(), grant.actor().flatMap(AccountId::parse), business.id(), clock.instant()));
    }
}
