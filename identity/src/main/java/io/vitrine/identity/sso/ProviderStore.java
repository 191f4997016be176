package io.vitrine.identity.sso;

import io.vitrine.core.audit.Audit;
import io.vitrine.core.audit.AuditEntry;
import io.vitrine.core.notice.OwnersNotice;
import io.vitrine.core.outbox.Outbox;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.membership.MembershipEnded;
import io.vitrine.identity.session.VouchingEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Providers and links as the database keeps them, each change with its event in the trail and a mail to all owners. */
@ApplicationScoped
class ProviderStore {

    private static final String OBJECT = "single-sign-on";

    @Inject
    ProviderRows rows;

    @Inject
    LinkRows links;

    @Inject
    Audit audit;

    @Inject
    Outbox outbox;

    @Inject
    Event<VouchingEnded> ended;

    @Inject
    Clock clock;

    @Transactional
    public Optional<Provider> find(TenantId tenant) {
        return rows.find(tenant);
    }

    @Transactional
    public Optional<String> secret(TenantId tenant, String issuer) {
        return rows.secret(tenant, issuer);
    }

    /** Sets the provider up or changes it; what another issuer had said counts no more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void set(Tenant tenant, Provider provider, String secret, String reason) {
        Optional<Provider> before = rows.find(tenant.id());
        rows.set(tenant.id(), provider, secret);
        if (before.filter(known -> !known.issuer().equals(provider.issuer())).isPresent()) {
            forget(tenant.id());
        }
        record(tenant, "single-sign-on.set", before, Optional.of(provider), reason);
        String rule = provider.required() ? "People other than owners have to come through it. " : "";
        tell(tenant, "Single sign-on was set up or changed", "Provider: " + provider.issuer() + ". " + rule, reason);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void remove(Tenant tenant, Provider provider, String reason) {
        rows.remove(tenant.id());
        forget(tenant.id());
        record(tenant, "single-sign-on.removed", Optional.of(provider), Optional.empty(), reason);
        tell(tenant, "Single sign-on was removed", "Everybody signs in with the own password. ", reason);
    }

    @Transactional
    public Optional<AccountId> linked(TenantId tenant, Assertion assertion) {
        return links.find(tenant, assertion);
    }

    /** Whether it was linked; not when the account is linked to another subject. */
    @Transactional
    public boolean link(TenantId tenant, Assertion assertion, AccountId account) {
        boolean added = links.add(tenant, assertion, account, clock.instant());
        if (added) {
            audit.recordOnPlatform(
                    AuditEntry.created(
                            "single-sign-on.linked", "account", account, Map.of("issuer", assertion.issuer())),
                    Optional.of(tenant));
        }
        return added;
    }

    @Transactional
    public Optional<Instant> linkedSince(TenantId tenant, AccountId account) {
        return links.since(tenant, account);
    }

    /** Whether there was a link. */
    @Transactional
    public boolean unlink(TenantId tenant, AccountId account) {
        boolean removed = links.remove(tenant, account);
        if (removed) {
            audit.recordOnPlatform(
                    AuditEntry.created("single-sign-on.unlinked", "account", account, Map.of()), Optional.of(tenant));
        }
        return removed;
    }

    /** Who leaves the business leaves the link, in the transaction of the leaving. */
    void leave(@Observes MembershipEnded leaver) {
        links.remove(leaver.tenant(), leaver.account());
    }

    private void forget(TenantId tenant) {
        links.removeAll(tenant);
        ended.fire(new VouchingEnded(tenant));
    }

    private void tell(Tenant tenant, String subject, String text, String reason) {
        outbox.publishFor(tenant, new OwnersNotice(subject, text + "Reason: " + reason, "owner/single-sign-on"));
    }

    private void record(
            Tenant tenant, String action, Optional<Provider> before, Optional<Provider> after, String reason) {
        audit.recordOnPlatform(
                new AuditEntry(
                        action,
                        OBJECT,
                        tenant.id().toString(),
                        before.map(ProviderStore::facts),
                        after.map(ProviderStore::facts),
                        Optional.of(reason)),
                Optional.of(tenant.id()));
    }

    private static Map<String, String> facts(Provider provider) {
        return Map.of(
                "issuer", provider.issuer(),
                "client", provider.clientId(),
                "domains", String.join(" ", provider.domains()),
                "required", Boolean.toString(provider.required()),
                "trustsFactor", Boolean.toString(provider.trustsFactor()));
    }
}
