package io.vitrine.identity.social;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.account.Realm;
import io.vitrine.identity.customer.CustomerAccount;
import io.vitrine.identity.customer.CustomerTrail;
import io.vitrine.identity.sso.ProviderTrip;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/** Sends a customer's browser to one of the business's providers and takes it back. */
@ApplicationScoped
public class SocialSignIn {

    private static final String HOME = "/account";

    /** Where who wants to connect came from: so the journey is told from one that lets somebody in. */
    private static final String CONNECT = "/account/security";

    @Inject
    CustomerProviderStore store;

    @Inject
    CustomerProviders providers;

    @Inject
    ProviderTrip trip;

    @Inject
    Customership customership;

    @Inject
    CustomerTrail trail;

    /**
     * Where the browser goes.
     *
     * @param place of the provider
     * @throws Problem 404 without a provider, 429, 502 when it is not to be had
     */
    public ProviderTrip.Departure begin(int place) {
        trip.admit();
        ProviderTrip.Destination provider = destination(provider(place));
        return recorded(() -> trip.begin(provider, HOME));
    }

    /**
     * The same for a customer who is signed in and wants to connect the account there with this one.
     *
     * @throws Problem as {@link #begin}; 409 when the account has no password, or one of this provider is connected
     */
    public ProviderTrip.Departure connect(int place, CustomerAccount account) {
        trip.admit();
        CustomerProvider provider = provider(place);
        customership.requireConnectable(account, provider);
        return recorded(() -> trip.begin(destination(provider), CONNECT));
    }

    /**
     * Whoever the provider says has come back. Nothing of it is tried twice: the journey ends with this call.
     *
     * @param here the customer who is signed in with the browser; only for who left to connect
     * @throws Problem 401, 403 or 409 with the reason, which the trail keeps; 404, 429, 502
     */
    public SocialArrival finish(
            int place, ProviderTrip.Return back, Optional<OpaqueToken> browser, Optional<CustomerAccount> here) {
        trip.admit();
        CustomerProvider provider = provider(place);
        ProviderTrip.Heard heard = recorded(() ->
                trip.finish(destination(provider), () -> store.secret(provider).orElseThrow(), back, browser));
        return heard.next().equals(CONNECT)
                ? customership.connect(here.orElseThrow(SocialRefused::again), heard.assertion(), provider)
                : customership.enter(heard.assertion(), provider);
    }

    private <T> T recorded(Supplier<T> work) {
        try {
            return work.get();
        } catch (Problem why) {
            trail.refused(Optional.empty(), why.code());
            throw why;
        }
    }

    private ProviderTrip.Destination destination(CustomerProvider provider) {
        return new ProviderTrip.Destination(
                Realm.CUSTOMERS,
                provider.name(),
                provider.issuer(),
                provider.clientId(),
                providers.redirectUri(provider));
    }

    private CustomerProvider provider(int place) {
        if (CurrentCall.require().tenant().isEmpty()) {
            throw Problem.notFound("page");
        }
        return store.all().stream()
                .filter(known -> known.place() == place)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("page"));
    }
}
