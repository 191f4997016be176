package io.vitrine.identity.social;

import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.account.EmailAddress;
import io.vitrine.identity.customer.AccountRecovered;
import io.vitrine.identity.customer.CustomerAccount;
import io.vitrine.identity.customer.CustomerSessions;
import io.vitrine.identity.customer.CustomerTrail;
import io.vitrine.identity.customer.VouchedCustomers;
import io.vitrine.identity.session.SessionId;
import io.vitrine.identity.sso.Assertion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The writes about connections, each with its event; what the provider calls the person stands there under the person's key. */
@ApplicationScoped
class LinkSteps {

    @Inject
    LinkRows rows;

    @Inject
    WishRows wishes;

    @Inject
    VouchedCustomers customers;

    @Inject
    CustomerSessions sessions;

    @Inject
    CustomerTrail trail;

    @Inject
    Clock clock;

    @Transactional
    public Optional<AccountId> holder(CustomerProvider.Id provider, String subject) {
        return rows.holder(provider, subject);
    }

    @Transactional
    public boolean linked(AccountId account, CustomerProvider.Id provider) {
        return rows.of(account).stream().anyMatch(link -> link.provider().equals(provider));
    }

    /** Opens the account and connects it, all or nothing. @throws io.vitrine.core.problem.Problem 401 when it was just done */
    @Transactional
    public CustomerAccount open(CustomerProvider.Id provider, Assertion said, EmailAddress email) {
        AccountId account = customers.open(said.name(), email).orElseThrow(SocialRefused::again);
        if (!add(provider, said.subject(), account)) {
            throw SocialRefused.again();
        }
        return customers.find(account).orElseThrow();
    }

    /** Keeps what the provider said until the password was shown. */
    @Transactional
    public OpaqueToken wish(CustomerProvider.Id provider, String subject, AccountId account) {
        return wishes.open(new WishRows.Wish(provider, subject, account));
    }

    @Transactional
    public Optional<WishRows.Wish> wished(OpaqueToken token) {
        return wishes.find(token);
    }

    @Transactional
    public void agree(OpaqueToken token) {
        wishes.agree(token);
    }

    /** Connects what was wished for and agreed to, for this account; whether it did. */
    @Transactional
    public boolean complete(OpaqueToken token, CustomerAccount account) {
        return wishes.end(token)
                .filter(wish -> wish.account().equals(account.id()))
                .filter(wish -> add(wish.provider(), wish.subject(), account.id()))
                .isPresent();
    }

    /** Removes one, and ends the other sessions. @throws io.vitrine.core.problem.Problem 404, 409 when it is the last way in */
    @Transactional
    public void remove(CustomerAccount account, CustomerProvider.Id provider, SessionId here) {
        if (!rows.remove(account.id(), provider)) {
            throw SocialRefused.lastWayIn();
        }
        unlinked(account.id(), List.of(provider));
        sessions.endOthers(account, here);
    }

    /** In the transaction of the new password. */
    void recover(@Observes AccountRecovered recovered) {
        AccountId account = recovered.account();
        List<CustomerProvider.Id> ended =
                rows.of(account).stream().map(LinkRows.Link::provider).toList();
        rows.removeAll(account);
        wishes.removeAll(account);
        unlinked(account, ended);
    }

    private boolean add(CustomerProvider.Id provider, String subject, AccountId account) {
        boolean added = rows.add(provider, subject, account, clock.instant());
        if (added) {
            trail.personal("customer-account.linked", account, provider + " " + subject);
        }
        return added;
    }

    private void unlinked(AccountId account, List<CustomerProvider.Id> providers) {
        providers.forEach(provider ->
                trail.change("customer-account.unlinked", account, Map.of("provider", provider.toString())));
    }
}
