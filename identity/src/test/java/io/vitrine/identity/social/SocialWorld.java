package io.vitrine.identity.social;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jwt.JWTClaimsSet;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.customer.CustomerAccount;
import io.vitrine.identity.customer.CustomerEntry;
import io.vitrine.identity.customer.Shopper;
import io.vitrine.identity.sso.ForgingProvider;
import io.vitrine.identity.sso.ProviderTrip;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A business that has named a provider for its customers, in the first place. */
record SocialWorld(TestPlatform platform, ForgingProvider provider, Tenant tenant) {

    static SocialWorld open(ForgingProvider provider, String slug) {
        TestPlatform platform = TestPlatform.shared();
        SocialWorld world = new SocialWorld(platform, provider, platform.openBusiness(slug));
        world.name("Acme", provider.issuer(), Optional.of(ForgingProvider.SECRET));
        return world;
    }

    CustomerProvider name(String name, String issuer, Optional<String> secret) {
        return asOwner(() -> platform.get(CustomerProviders.class)
                .name(new NameProvider(name, issuer, ForgingProvider.CLIENT, secret), "for the test"));
    }

    <T> T asOwner(Supplier<T> work) {
        return platform.as(tenant, platform.owner(tenant).actor(), work);
    }

    <T> T anywhere(Supplier<T> work) {
        return platform.at(tenant, UUID.randomUUID().toString(), work);
    }

    String email(String name) {
        return name + "@" + tenant.slug() + ".example";
    }

    Shopper shopper(String name) {
        return Shopper.at(platform, tenant, email(name));
    }

    /** Says that it is this person, with a subject of the same name. */
    UnaryOperator<JWTClaimsSet.Builder> person(String name) {
        return claims -> claims.subject(name).claim("email", email(name));
    }

    ProviderTrip.Departure leave(int place) {
        return anywhere(() -> platform.get(SocialSignIn.class).begin(place));
    }

    SocialArrival arrive(int place, ProviderTrip.Departure departure, String code) {
        ProviderTrip.Return back = back(departure, code);
        return anywhere(() -> platform.get(SocialSignIn.class)
                .finish(place, back, Optional.of(departure.browser()), Optional.empty()));
    }

    /** The whole way of a customer who is signed in and wants to connect; and who is signed in at its end. */
    SocialArrival connect(
            CustomerAccount account, UnaryOperator<JWTClaimsSet.Builder> claims, Optional<CustomerAccount> here) {
        ProviderTrip.Departure departure =
                anywhere(() -> platform.get(SocialSignIn.class).connect(1, account));
        String code = provider.code(departure.address(), ForgingProvider.Signature.OWN_KEY, claims);
        return anywhere(() -> platform.get(SocialSignIn.class)
                .finish(1, back(departure, code), Optional.of(departure.browser()), here));
    }

    /** What the provider sends the browser back with. */
    ProviderTrip.Return back(ProviderTrip.Departure departure, String code) {
        String asked = departure.address().substring(departure.address().indexOf('?') + 1);
        return new ProviderTrip.Return(
                Optional.of(code),
                Optional.ofNullable(ForgingProvider.query(asked).get("state")),
                Optional.empty());
    }

    /** The whole way to this provider with what it says at its end. */
    SocialArrival come(int place, ForgingProvider through, UnaryOperator<JWTClaimsSet.Builder> claims) {
        ProviderTrip.Departure departure = leave(place);
        return arrive(place, departure, through.code(departure.address(), ForgingProvider.Signature.OWN_KEY, claims));
    }

    SocialArrival come(UnaryOperator<JWTClaimsSet.Builder> claims) {
        return come(1, provider, claims);
    }

    /** Comes in without further questions. */
    CustomerAccount in(UnaryOperator<JWTClaimsSet.Builder> claims) {
        return signedIn(entry(claims)).account();
    }

    CustomerEntry entry(UnaryOperator<JWTClaimsSet.Builder> claims) {
        return assertInstanceOf(SocialArrival.In.class, come(claims)).entry();
    }

    /** Comes and is asked for the password. */
    OpaqueToken asked(UnaryOperator<JWTClaimsSet.Builder> claims) {
        return assertInstanceOf(SocialArrival.PasswordFirst.class, come(claims)).token();
    }

    CustomerEntry answer(OpaqueToken token, String password) {
        return anywhere(() -> connections().answer(token, password));
    }

    boolean complete(OpaqueToken token, CustomerEntry.SignedIn customer) {
        return anywhere(() -> connections().complete(token, customer));
    }

    static CustomerEntry.SignedIn signedIn(CustomerEntry entry) {
        return assertInstanceOf(CustomerEntry.SignedIn.class, entry);
    }

    Connections connections() {
        return platform.get(Connections.class);
    }

    String refused(Supplier<?> work) {
        return assertThrows(Problem.class, work::get).code();
    }

    /** Subjects that are connected with the account. */
    List<String> subjects(CustomerAccount account) {
        return platform.sql(
                "select subject from " + tenant.key() + ".customer_link where account_id = ? order by subject",
                account.id().value());
    }

    /** Events about the account, oldest first. */
    List<String> events(CustomerAccount account) {
        return platform.sql(
                "select action from " + tenant.key() + ".audit_event where object_id = ? order by id",
                account.id().toString());
    }
}
