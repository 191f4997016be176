package io.vitrine.identity.operator;

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
import java.util.Map;
import java.util.Set;

/** Tells every owner what operators did or ask for. */
@ApplicationScoped
class OwnerNotices implements Subscriber {

    private static final String TEXT = """
            Hello %s,

            %s

            Business: %s
            By: %s, operator of the platform
            Reason: %s
            %s
            It stands in your audit trail too.
            """;

    private static final Map<String, String> WORDS = Map.of(
            "business.suspended",
            "Your business has been suspended. Nobody can sign in, its addresses answer that it is closed, and nothing is"
                    + " deleted.",
            "business.resumed",
            "Your business is open again. Everybody signs in anew.",
            "business.plan-changed",
            "The plan of your business has been changed.",
            "support.asked",
            "An operator asks to look into your business, read-only and for a limited time. Nothing is shown before an"
                    + " owner consents.",
            "support.ended",
            "The operator has ended the access to your business.");

    @Inject
    Owners owners;

    @Inject
    Mailer mailer;

    @Inject
    Hosts hosts;

    @Override
    public String name() {
        return "operator-notices";
    }

    @Override
    public Set<String> eventTypes() {
        return Set.of(OperatorActed.TYPE);
    }

    @Override
    public void handle(List<OutboxEvent> batch) {
        Tenant business = CurrentCall.require().business();
        List<Owners.Owner> all = owners.of(business.id());
        batch.stream()
                .map(OperatorActed::of)
                .filter(acted -> WORDS.containsKey(acted.action()))
                .forEach(acted -> all.forEach(owner -> mailer.send(mail(owner, acted, business))));
    }

    private Mail mail(Owners.Owner owner, OperatorActed acted, Tenant business) {
        String words = WORDS.getOrDefault(acted.action(), "");
        String link = acted.action().equals("support.asked")
                ? "Decide at: " + hosts.urlOf(business.slug()) + "/app/owner/support\n"
                : "";
        return new Mail(
                owner.email().value(),
                business.name() + ": " + words.substring(0, words.indexOf('.')),
                TEXT.formatted(owner.name(), words, business.name(), acted.name(), acted.reason(), link));
    }
}
