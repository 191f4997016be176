package io.vitrine.analytics.cases;

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

/** Tells every owner of a case, whoever opened or resolved it. */
@ApplicationScoped
class CaseMails implements Subscriber {

    private static final String TEXT = """
            Hello %s,

            %s

            Case: %s
            Figure: %s, %s to %s
            Opened by: %s

            Everything as it was at that moment is kept here: %s
            """;

    @Inject
    CaseRows rows;

    @Inject
    Owners owners;

    @Inject
    Mailer mailer;

    @Inject
    Hosts hosts;

    @Override
    public String name() {
        return "case-mails";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(CaseEvent.OPENED, CaseEvent.RESOLVED);
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        Tenant business = CurrentCall.require().business();
        List<Owners.Owner> all = owners.of(business.id());
        batch.stream()
                .map(CaseEvent::of)
                .forEach(event -> rows.find(event.id())
                        .ifPresent(found -> all.forEach(owner -> mailer.send(mail(owner, event, found, business)))));
    }

    private Mail mail(Owners.Owner owner, CaseEvent event, CaseDetails found, Tenant business) {
        boolean opened = event.type().equals(CaseEvent.OPENED);
        CaseSummary summary = found.summary();
        String line = opened
                ? "A figure of your business is doubted."
                : "A case has been resolved: " + found.resolution().orElse("");
        return new Mail(
                owner.email().value(),
                business.name() + ": case " + (opened ? "opened" : "resolved"),
                TEXT.formatted(
                        owner.name(),
                        line,
                        summary.title(),
                        summary.metric().label(),
                        summary.period().from(),
                        summary.period().to(),
                        summary.openedBy(),
                        hosts.urlOf(business.slug()) + "/app/owner/cases/" + summary.id()));
    }
}
