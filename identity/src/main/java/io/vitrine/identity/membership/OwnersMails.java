package io.vitrine.identity.membership;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.mail.Mail;
import io.vitrine.core.mail.Mailer;
import io.vitrine.core.notice.OwnersNotice;
import io.vitrine.core.outbox.OutboxEvent;
import io.vitrine.core.outbox.Subscriber;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.AccountId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes to every owner of a business. */
@ApplicationScoped
class OwnersMails implements Subscriber {

    private static final Pattern ACCOUNT = Pattern.compile("acc_[0-9a-z]{26}");
    private static final String TEXT = """
            Hello %s,

            %s

            %s

            Every owner of %s has been sent this mail.
            """;

    @Inject
    Members members;

    @Inject
    PeopleNames names;

    @Inject
    Mailer mailer;

    @Inject
    Hosts hosts;

    @Override
    public String name() {
        return "owners-mails";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(OwnersNotice.TYPE);
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        Tenant tenant = CurrentCall.require().business();
        List<TeamMember> owners =
                members.all(tenant.id()).stream().filter(TeamMember::isOwner).toList();
        batch.stream().map(OwnersNotice::of).forEach(notice -> owners.forEach(owner -> send(notice, owner, tenant)));
    }

    private void send(OwnersNotice notice, TeamMember owner, Tenant tenant) {
        String text = ACCOUNT.matcher(notice.text()).replaceAll(this::nameOf);
        String address = hosts.urlOf(tenant.slug()) + "/app/" + notice.path();
        mailer.send(new Mail(
                owner.email().orElseThrow(),
                tenant.name() + ": " + notice.subject(),
                TEXT.formatted(owner.name(), text, address, tenant.name())));
    }

    private String nameOf(MatchResult id) {
        String name = AccountId.parse(id.group()).map(names::of).orElse("somebody");
        return java.util.regex.Matcher.quoteReplacement(name);
    }
}
