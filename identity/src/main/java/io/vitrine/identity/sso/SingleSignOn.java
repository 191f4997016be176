package io.vitrine.identity.sso;

import io.vitrine.core.access.CurrentCall;
import io.vitrine.core.access.Permission;
import io.vitrine.core.approval.Reason;
import io.vitrine.core.limits.Limiter;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Hosts;
import io.vitrine.core.tenant.Tenant;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The provider of the current business, as those who answer for its security set it up. */
@ApplicationScoped
public class SingleSignOn {

    public static final String CALLBACK = "/signin/sso/callback";
    private static final int TESTS = 20;

    @Inject
    ProviderStore store;

    @Inject
    ProviderBook book;

    @Inject
    Hosts hosts;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private Limiter tests;

    @PostConstruct
    void limit() {
        tests = new Limiter("provider-test", TESTS, Duration.ofMinutes(1), clock);
    }

    public Optional<Provider> find() {
        CurrentCall.permit(Permission.MANAGE_SECURITY);
        return store.find(tenant().id());
    }

    /** Where the provider has to send people back to. */
    public String redirectUri() {
        return hosts.urlOf(tenant().slug()) + CALLBACK;
    }

    /** What stands on the button of the sign-in page; there is none without a provider. */
    public Optional<String> button() {
        return CurrentCall.require()
                .tenant()
                .flatMap(known -> store.find(known.id()).map(Provider::name));
    }

    /**
     * Sets the provider up or changes it.
     *
     * @throws Problem 422 when something does not fit, also when the secret of another issuer or client was to be kept; 502
     *     when it is to be required and cannot be reached
     */
    public Provider set(SetUpProvider wish, String reason) {
        CurrentCall.permit(Permission.MANAGE_SECURITY);
        CurrentCall.requirePerson();
        String why = Reason.require(reason);
        if (wish.required()) {
            test(wish.issuer());
        }
        Provider provider = new Provider(
                wish.name(),
                wish.issuer(),
                wish.clientId(),
                wish.domains(),
                wish.required(),
                wish.trustsFactor(),
                clock.instant());
        store.set(tenant(), provider, wish.secret().orElseGet(() -> kept(wish)), why);
        return provider;
    }

    /** A secret stays with the issuer and the client that it was given for. */
    private String kept(SetUpProvider wish) {
        return store.find(tenant().id())
                .filter(known ->
                        known.issuer().equals(wish.issuer()) && known.clientId().equals(wish.clientId()))
                .flatMap(known -> store.secret(tenant().id(), known.issuer()))
                .orElseThrow(() -> Problem.invalid("clientSecret", "Copy the client secret of this provider."));
    }

    /** Removes the provider; the sessions that it opened end. @throws Problem 404 when there is none */
    public void remove(String reason) {
        CurrentCall.permit(Permission.MANAGE_SECURITY);
        CurrentCall.requirePerson();
        Provider known = store.find(tenant().id()).orElseThrow(() -> Problem.notFound("provider"));
        store.remove(tenant(), known, Reason.require(reason));
    }

    /** Asks the provider for what it says of itself. @throws Problem 502 that says in words what is wrong, 422, 429 */
    public void test(String issuer) {
        CurrentCall.permit(Permission.MANAGE_SECURITY);
        tests.take(tenant().id().toString());
        if (!SetUpProvider.fits(issuer.strip())) {
            throw Problem.invalid("issuer", "Write the issuer's whole address, such as https://login.example.com.");
        }
        book.keysOf(book.ask(issuer.strip()));
    }

    private static Tenant tenant() {
        return CurrentCall.require().business();
    }
}
