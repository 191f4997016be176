package io.vitrine.identity.invitation;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.mail.Mail;
import io.vitrine.core.mail.Mailer;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.membership.PeopleNames;
import io.vitrine.identity.membership.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Mails invitations. The host in the link is the business's own, from the registry. */
@ApplicationScoped
class InvitationMails implements Subscriber {

    private static final String TEXT = """
            Hello,

            %s has invited you to work in %s on Vitrine, as: %s. Open this link within seven days to accept:

            %s

            It works once. If you do not know why you were invited, do not open it: without it nothing happens.
            """;

    @Inject
    InvitationStore store;

    @Inject
    Roles roles;

    @Inject
    PeopleNames names;

    @Inject
    Mailer mailer;

    @Inject
    Hosts hosts;

    @Override
    public String name() {
        return "invitation-mails";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(InvitationWritten.TYPE);
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        Tenant tenant = CurrentCall.require().business();
        batch.stream()
                .map(InvitationWritten::of)
                .forEach(written -> store.find(tenant.id(), written.invitation())
                        .ifPresent(invitation -> mailer.send(write(invitation, tenant))));
    }

    private Mail write(Invitation invitation, Tenant tenant) {
        String address = hosts.urlOf(tenant.slug()) + "/invitation?token="
                + store.draw(invitation.id()).text();
        return new Mail(
                invitation.email().value(),
                "Join " + tenant.name() + " on Vitrine",
                TEXT.formatted(
                        names.of(invitation.invitedBy()),
                        tenant.name(),
                        roles.grantable(invitation.role()).name(),
                        address));
    }
}
