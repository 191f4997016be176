package io.vitrine.identity.social;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.customer.CustomerAccount;
import io.vitrine.identity.customer.CustomerEntry;
import io.vitrine.identity.customer.VouchedCustomers;
import io.vitrine.identity.session.SessionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** What connects a customer's account with accounts elsewhere: made by the account's password, seen and removed by its customer. */
@ApplicationScoped
public class Connections {

    @Inject
    CustomerProviderStore providers;

    @Inject
    LinkSteps links;

    @Inject
    LinkRows rows;

    @Inject
    VouchedCustomers customers;

    /** What the password is asked for: to connect this account with the provider of this name. */
    public record Question(CustomerAccount account, String provider) {}

    /** A connection. */
    public record Connection(CustomerProvider.Id provider, String name, Instant since) {}

    /** @throws Problem 401 when it took too long, was answered, or began in another browser */
    public Question question(OpaqueToken token) {
        WishRows.Wish wish = wish(token);
        return new Question(
                account(wish),
                providers.all().stream()
                        .filter(provider -> provider.id().equals(wish.provider()))
                        .map(CustomerProvider::name)
                        .findFirst()
                        .orElseThrow(SocialRefused::again));
    }

    /**
     * Takes the password. Where no second factor is asked for, the connection is made; else it waits for
     * {@link #complete}.
     *
     * @throws Problem 401 as {@link #question}, and when the password is wrong; 429 after too many
     */
    public CustomerEntry answer(OpaqueToken token, String password) {
        CustomerEntry entry = customers.byPassword(account(wish(token)), password);
        links.agree(token);
        if (entry instanceof CustomerEntry.SignedIn customer) {
            complete(token, customer);
        }
        return entry;
    }

    /** Makes the connection for who has answered and then signed in wholly; whether there was one to make. */
    public boolean complete(OpaqueToken token, CustomerEntry.SignedIn customer) {
        return CurrentCall.with(
                CurrentCall.require().as(customer.account().actor()), () -> links.complete(token, customer.account()));
    }

    /** Those of the account. */
    @Transactional
    public List<Connection> of(CustomerAccount account) {
        return rows.of(account.id()).stream()
                .map(link -> new Connection(link.provider(), link.name(), link.since()))
                .toList();
    }

    /** Whether the account has another way in than its connections. */
    public boolean hasPassword(CustomerAccount account) {
        return customers.hasPassword(account);
    }

    /**
     * Removes one; whoever else is signed in with the account is signed out.
     *
     * @param here the session that stays
     * @throws Problem 404 when there is none, 409 when the account has no password
     */
    public void remove(CustomerAccount account, CustomerProvider.Id provider, SessionId here) {
        if (!links.linked(account.id(), provider)) {
            throw Problem.notFound("connection");
        }
        links.remove(account, provider, here);
    }

    private WishRows.Wish wish(OpaqueToken token) {
        return links.wished(token).orElseThrow(SocialRefused::again);
    }

    private CustomerAccount account(WishRows.Wish wish) {
        return customers.find(wish.account()).orElseThrow(SocialRefused::again);
    }
}
