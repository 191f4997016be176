package io.vitrine.identity.sso;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jwt.JWTClaimsSet;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.signin.Entry;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A business with a provider that its owner controls. */
public record SsoWorld(TestPlatform platform, ForgingProvider provider, Tenant tenant) {

    public static SsoWorld open(ForgingProvider provider, String slug) {
        TestPlatform platform = TestPlatform.shared();
        SsoWorld world = new SsoWorld(platform, provider, platform.openBusiness(slug));
        world.setUp(false, false);
        return world;
    }

    public String email(String name) {
        return name + "@" + tenant.slug() + ".example";
    }

    public void setUp(boolean required, boolean trustsFactor) {
        set(provider.issuer(), Optional.of(ForgingProvider.SECRET), required, trustsFactor);
    }

    Provider set(String issuer, Optional<String> secret, boolean required, boolean trustsFactor) {
        return asOwner(() -> singleSignOn()
                .set(
                        new SetUpProvider(
                                "Acme ID",
                                issuer,
                                ForgingProvider.CLIENT,
                                secret,
                                List.of(tenant.slug() + ".example"),
                                required,
                                trustsFactor),
                        "for the test"));
    }

    public <T> T asOwner(java.util.function.Supplier<T> work) {
        return platform.as(tenant, platform.owner(tenant).actor(), work);
    }

    SingleSignOn singleSignOn() {
        return platform.get(SingleSignOn.class);
    }

    ProviderTrip.Departure leave() {
        return platform.at(
                tenant, anywhere(), () -> platform.get(ProviderSignIn.class).begin("/app/"));
    }

    Entry arrive(ProviderTrip.Departure departure, String code) {
        String state = ForgingProvider.query(
                        departure.address().substring(departure.address().indexOf('?') + 1))
                .get("state");
        return platform.at(
                        tenant,
                        anywhere(),
                        () -> platform.get(ProviderSignIn.class)
                                .finish(
                                        new ProviderTrip.Return(
                                                Optional.of(code), Optional.ofNullable(state), Optional.empty()),
                                        Optional.of(departure.browser())))
                .entry();
    }

    /** The whole way with what the provider says at its end. */
    public Entry come(UnaryOperator<JWTClaimsSet.Builder> claims) {
        return come(ForgingProvider.Signature.OWN_KEY, claims);
    }

    Entry come(ForgingProvider.Signature signature, UnaryOperator<JWTClaimsSet.Builder> claims) {
        ProviderTrip.Departure departure = leave();
        return arrive(departure, provider.code(departure.address(), signature, claims));
    }

    /** Says that it is this person, with a subject of the same name. */
    public UnaryOperator<JWTClaimsSet.Builder> person(String name) {
        return claims -> claims.subject(name).claim("email", email(name));
    }

    String refused(UnaryOperator<JWTClaimsSet.Builder> claims) {
        return refused(ForgingProvider.Signature.OWN_KEY, claims);
    }

    String refused(ForgingProvider.Signature signature, UnaryOperator<JWTClaimsSet.Builder> claims) {
        return assertThrows(Problem.class, () -> come(signature, claims)).code();
    }

    String anywhere() {
        return UUID.randomUUID().toString();
    }
}
