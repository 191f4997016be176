package io.vitrine.identity.sso;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.limits.Limiter;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.account.Member;
import io.vitrine.identity.signin.Entry;
import io.vitrine.identity.signin.SignIn;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Sends a browser to the business's provider and takes it back. */
@ApplicationScoped
public class ProviderSignIn {

    /** Ways out and back, per address and minute: each leaves a row or asks the provider. An office is one address. */
    private static final int JOURNEYS = 240;

    @Inject
    ProviderStore store;

    @Inject
    JourneyRows journeys;

    @Inject
    OpenIdDialogue dialogue;

    @Inject
    Workforce workforce;

    @Inject
    SingleSignOn singleSignOn;

    @Inject
    SignIn signIn;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Limiter limiter;

    /**
     * Where the browser goes.
     *
     * @param browser what it is recognised by when it comes back
     */
    public record Departure(String address, OpaqueToken browser) {}

    /**
     * What the provider sent the browser back with.
     *
     * @param issuer where the provider says its name (RFC 9207)
     */
    public record Return(Optional<String> code, Optional<String> state, Optional<String> issuer) {}

    /**
     * Who has come back.
     *
     * @param next page of the portal to go to
     */
    public record Arrival(Entry entry, String next) {}

    @PostConstruct
    void limit() {
        limiter = new Limiter("provider", JOURNEYS, Duration.ofMinutes(1), clock);
    }

    /** @throws Problem 404 without a provider, 429, 502 when it is not to be had */
    public Departure begin(String next) {
        limiter.take(CurrentCall.require().origin());
        Provider provider = provider();
        Journey journey = Journey.to(provider.issuer(), next);
        String address =
                asking(provider, () -> dialogue.wayOut(journey, provider.clientId(), singleSignOn.redirectUri()));
        journeys.begin(journey, tenant().id());
        return new Departure(address, journey.browser());
    }

    /**
     * Whoever the provider says has come back. Nothing of it is tried twice: the journey ends with this call.
     *
     * @throws Problem 401 or 403 with the reason, which the trail keeps; 404, 429, 502
     */
    public Arrival finish(Return back, Optional<OpaqueToken> browser) {
        limiter.take(CurrentCall.require().origin());
        Provider provider = provider();
        Journey journey = back.state()
                .flatMap(state -> browser.flatMap(known -> journeys.end(new OpaqueToken(state), known, tenant().id())))
                .filter(known -> known.issuer().equals(provider.issuer()))
                .orElseThrow(() -> refused(SsoRefused.again()));
        if (back.issuer().filter(name -> !name.equals(provider.issuer())).isPresent()) {
            throw refused(SsoRefused.unbelieved(provider.name()));
        }
        String code = back.code().orElseThrow(() -> refused(SsoRefused.declined(provider.name())));
        String secret = store.secret(tenant().id(), provider.issuer()).orElseThrow();
        Assertion assertion = asking(
                        provider,
                        () -> dialogue.redeem(code, journey, provider.clientId(), secret, singleSignOn.redirectUri()))
                .orElseThrow(() -> refused(SsoRefused.unbelieved(provider.name())));
        return new Arrival(workforce.enter(assertion, provider), journey.next());
    }

    /** People who sign in are not told what is wrong with the provider; who set it up can test it. */
    private <T> T asking(Provider provider, java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (Problem problem) {
            throw problem.code().equals(SsoRefused.TROUBLE) ? refused(SsoRefused.later(provider.name())) : problem;
        }
    }

    private Problem refused(Problem why) {
        signIn.refused(Optional.<Member>empty(), why.code());
        return why;
    }

    private Provider provider() {
        return store.find(tenant().id()).orElseThrow(() -> Problem.notFound("page"));
    }

    private static Tenant tenant() {
        return CurrentCall.require().tenant().orElseThrow(() -> Problem.notFound("page"));
    }
}
