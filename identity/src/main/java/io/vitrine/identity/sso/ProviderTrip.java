package io.vitrine.identity.sso;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.limits.Limiter;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.TenantId;
import io.vitrine.identity.account.Realm;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A browser's way to a provider and back, the same for the workforce and for customers. It ends with what the provider says
 * of a subject; who that is in Vitrine, each realm decides for itself.
 */
@ApplicationScoped
public class ProviderTrip {

    /** Ways out and back, per address and minute: each leaves a row or asks the provider. An office is one address. */
    private static final int JOURNEYS = 240;

    @Inject
    JourneyRows journeys;

    @Inject
    OpenIdDialogue dialogue;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Limiter limiter;

    /**
     * Where a trip leads.
     *
     * @param realm whose people go there: who left as one cannot come back as the other
     * @param redirectUri where the provider sends them back to; no other provider's
     */
    public record Destination(Realm realm, String name, String issuer, String clientId, String redirectUri) {}

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

    /** What the provider has said, and the page to go to. */
    public record Heard(Assertion assertion, String next) {}

    @PostConstruct
    void limit() {
        limiter = new Limiter("provider", JOURNEYS, Duration.ofMinutes(1), clock);
    }

    /** Comes before each way out and each way back. @throws Problem 429 */
    public void admit() {
        limiter.take(CurrentCall.require().origin());
    }

    /** @throws Problem 502 when the provider is not to be had */
    public Departure begin(Destination to, String next) {
        Journey journey = Journey.to(to.issuer(), next);
        String address = asking(to, () -> dialogue.wayOut(journey, to.clientId(), to.redirectUri()));
        journeys.begin(journey, to.realm(), tenant());
        return new Departure(address, journey.browser());
    }

    /**
     * What is said of whoever has come back. Nothing of it is tried twice: the journey ends with this call.
     *
     * @param secret of the client; asked for when the journey is good
     * @throws Problem 401 with the reason, 502
     */
    public Heard finish(Destination from, Supplier<String> secret, Return back, Optional<OpaqueToken> browser) {
        Journey journey = back.state()
                .flatMap(state ->
                        browser.flatMap(known -> journeys.end(new OpaqueToken(state), known, from.realm(), tenant())))
                .filter(known -> known.issuer().equals(from.issuer()))
                .orElseThrow(SsoRefused::again);
        if (back.issuer().filter(name -> !name.equals(from.issuer())).isPresent()) {
            throw SsoRefused.unbelieved(from.name());
        }
        String code = back.code().orElseThrow(() -> SsoRefused.declined(from.name()));
        Assertion assertion = asking(
                        from, () -> dialogue.redeem(code, journey, from.clientId(), secret.get(), from.redirectUri()))
                .orElseThrow(() -> SsoRefused.unbelieved(from.name()));
        return new Heard(assertion, journey.next());
    }

    /** People who sign in are not told what is wrong with the provider; who set it up can test it. */
    private static <T> T asking(Destination provider, Supplier<T> work) {
        try {
            return work.get();
        } catch (Problem problem) {
            throw problem.code().equals(SsoRefused.TROUBLE) ? SsoRefused.later(provider.name()) : problem;
        }
    }

    private static TenantId tenant() {
        return CurrentCall.require().business().id();
    }
}
