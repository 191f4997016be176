package io.vitrine.identity.social;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.notice.OwnersNotice;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.customer.CustomerSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Providers as the database keeps them, each change with its event in the business's trail and a mail to all owners. */
@ApplicationScoped
class CustomerProviderStore {

    private static final String PAGE = "owner/single-sign-on";

    @Inject
    CustomerProviderRows rows;

    @Inject
    LinkRows links;

    @Inject
    CustomerSessions sessions;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Transactional
    public List<CustomerProvider> all() {
        return rows.all();
    }

    @Transactional
    public Optional<String> secret(CustomerProvider provider) {
        return rows.secret(provider);
    }

    /** Whether it was added; not when somebody else has just taken the place or named the issuer. */
    @Transactional
    public boolean add(CustomerProvider provider, String secret, String reason) {
        boolean added = rows.add(provider, secret);
        if (added) {
            record("customer-sign-in.named", provider, Optional.empty(), Optional.of(facts(provider)), reason);
            tell("Customers can sign in with " + provider.name(), "Provider: " + provider.issuer() + ". ", reason);
        }
        return added;
    }

    /** Another name, client or secret of the same issuer; the connections stay. */
    @Transactional
    public void change(CustomerProvider before, CustomerProvider after, String secret, String reason) {
        rows.change(after, secret);
        record("customer-sign-in.changed", after, Optional.of(facts(before)), Optional.of(facts(after)), reason);
        tell("The sign-in with " + after.name() + " was changed", "Provider: " + after.issuer() + ". ", reason);
    }

    /** What it had connected ends, and whoever it connected is signed out. */
    @Transactional
    public void remove(CustomerProvider provider, String reason) {
        List<AccountId> connected = links.accounts(provider.id());
        sessions.endAll(connected);
        rows.remove(provider);
        Map<String, String> before = new TreeMap<>(facts(provider));
        before.put("connections", Integer.toString(connected.size()));
        record("customer-sign-in.removed", provider, Optional.of(before), Optional.empty(), reason);
        tell(
                "Customers no longer sign in with " + provider.name(),
                "Whoever has no password asks for one by mail. ",
                reason);
    }

    private void tell(String subject, String text, String reason) {
        outbox.publish(new OwnersNotice(subject, text + "Reason: " + reason, PAGE));
    }

    private void record(
            String action,
            CustomerProvider provider,
            Optional<Map<String, String>> before,
            Optional<Map<String, String>> after,
            String reason) {
        audit.record(new AuditEntry(
                action, "customer-sign-in", provider.id().toString(), before, after, Optional.of(reason)));
    }

    private static Map<String, String> facts(CustomerProvider provider) {
        return Map.of(
                "name", provider.name(),
                "issuer", provider.issuer(),
                "client", provider.clientId(),
                "place", Integer.toString(provider.place()));
    }
}
