package io.vitrine.identity.grant;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.mail.Mail;
import io.vitrine.core.mail.Mailer;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.Owners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Invites the person and tells the owners: all but the one who acted. */
@ApplicationScoped
class GrantMails implements Subscriber {

    @Inject
    GrantRows rows;

    @Inject
    InvitationRows invitations;

    @Inject
    Owners owners;

    @Inject
    Mailer mailer;

    @Inject
    Hosts hosts;

    @Override
    public String name() {
        return "grant-mails";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(GrantEvent.What.ASKED.type(), GrantEvent.What.GIVEN.type(), GrantEvent.What.ENDED.type());
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        Tenant business = CurrentCall.require().business();
        batch.stream()
                .map(GrantEvent::of)
                .forEach(event -> rows.find(event.grant()).ifPresent(grant -> tell(event, grant, business)));
    }

    private void tell(GrantEvent event, GrantView grant, Tenant business) {
        List<Owners.Owner> others = owners.of(business.id()).stream()
                .filter(owner -> !owner.account().toString().equals(event.person()))
                .toList();
        String page = hosts.urlOf(business.slug()) + "/app/owner/auditors/" + grant.id();
        others.forEach(owner -> mailer.send(new Mail(
                owner.email().value(),
                business.name() + ": " + GrantWords.subject(event.what()),
                GrantWords.toOwner(owner.name(), event.what(), grant, business, page))));
        if (event.what() == GrantEvent.What.GIVEN) {
            OpaqueToken token = invitations.issue(grant, business.id());
            String link = hosts.platformUrl() + "/accept-grant?token=" + token.text();
            mailer.send(new Mail(
                    grant.email(), business.name() + " gives you access", GrantWords.toHolder(grant, business, link)));
        }
        if (event.what() == GrantEvent.What.ENDED && grant.actor().isPresent()) {
            mailer.send(new Mail(
                    grant.email(), "Your access to " + business.name() + " has ended", GrantWords.goodbye(business)));
        }
    }
}
