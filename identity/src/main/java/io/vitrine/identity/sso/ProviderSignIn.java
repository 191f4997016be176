package io.vitrine.identity.sso;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.Member;
import io.vitrine.identity.account.Realm;
import io.vitrine.identity.signin.Entry;
import io.vitrine.identity.signin.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;

/** Sends a browser to the provider of the business's people and takes it back. */
@ApplicationScoped
public class ProviderSignIn {

    @Inject
    ProviderStore store;

    @Inject
    ProviderTrip trip;

    @Inject
    Workforce workforce;

    @Inject
    SingleSignOn singleSignOn;

    @Inject
    SignIn signIn;

    /**
     * Who has come back.
     *
     * @param next page of the portal to go to
     */
    public record Arrival(Entry entry, String next) {}

    /** @throws Problem 404 without a provider, 429, 502 when it is not to be had */
    public ProviderTrip.Departure begin(String next) {
        trip.admit();
        ProviderTrip.Destination provider = destination(provider());
        return recorded(() -> trip.begin(provider, next));
    }

    /**
     * Whoever the provider says has come back. Nothing of it is tried twice: the journey ends with this call.
     *
     * @throws Problem 401 or 403 with the reason, which the trail keeps; 404, 429, 502
     */
    public Arrival finish(ProviderTrip.Return back, Optional<OpaqueToken> browser) {
        trip.admit();
        Provider provider = provider();
        ProviderTrip.Heard heard =
                recorded(() -> trip.finish(destination(provider), () -> secret(provider), back, browser));
        return new Arrival(workforce.enter(heard.assertion(), provider), heard.next());
    }

    private <T> T recorded(Supplier<T> work) {
        try {
            return work.get();
        } catch (Problem why) {
            signIn.refused(Optional.<Member>empty(), why.code());
            throw why;
        }
    }

    private ProviderTrip.Destination destination(Provider provider) {
        return new ProviderTrip.Destination(
                Realm.WORKFORCE, provider.name(), provider.issuer(), provider.clientId(), singleSignOn.redirectUri());
    }

    private String secret(Provider provider) {
        return store.secret(tenant().id(), provider.issuer()).orElseThrow();
    }

    private Provider provider() {
        return store.find(tenant().id()).orElseThrow(() -> Problem.notFound("page"));
    }

    private static Tenant tenant() {
        return CurrentCall.require().tenant().orElseThrow(() -> Problem.notFound("page"));
    }
}
