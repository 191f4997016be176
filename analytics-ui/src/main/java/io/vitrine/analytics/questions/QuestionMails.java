package io.vitrine.analytics.questions;

import io.vitrine.commerce.enquiry.Enquiries;
import io.vitrine.commerce.enquiry.Enquiry;
import io.vitrine.commerce.enquiry.EnquiryId;
import io.vitrine.commerce.enquiry.EnquiryReceived;
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

/** Tells every owner what was asked. It is answered in the portal, so that the answer is kept. */
@ApplicationScoped
class QuestionMails implements Subscriber {

    private static final String TEXT = """
            Hello %s,

            %s <%s> asks%s:

            %s

            Answer here, so that everybody sees it is done: %s
            """;

    @Inject
    Enquiries enquiries;

    @Inject
    Owners owners;

    @Inject
    Mailer mailer;

    @Inject
    Hosts hosts;

    @Override
    public String name() {
        return "question-mails";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(EnquiryReceived.TYPE);
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        Tenant business = CurrentCall.require().business();
        List<Owners.Owner> all = owners.of(business.id());
        batch.stream()
                .flatMap(event -> EnquiryId.parse(event.payload().getString("id")).stream())
                .flatMap(id -> enquiries.received(id).stream())
                .forEach(asked -> all.forEach(owner -> mailer.send(mail(owner, asked, business))));
    }

    private Mail mail(Owners.Owner owner, Enquiry asked, Tenant business) {
        return new Mail(
                owner.email().value(),
                business.name() + ": a question from the shop",
                TEXT.formatted(
                        owner.name(),
                        asked.name(),
                        asked.email(),
                        asked.orderNumber().isEmpty() ? "" : " about order " + asked.orderNumber(),
                        asked.message(),
                        hosts.urlOf(business.slug()) + "/app/staff/questions/" + asked.id()));
    }
}
