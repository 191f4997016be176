package io.vitrine.identity.social;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.access.Access;
import io.vitrine.core.access.Actor;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.customer.CustomerAccount;
import io.vitrine.identity.customer.Shopper;
import io.vitrine.identity.session.Browser;
import io.vitrine.identity.sso.ForgingProvider;
import io.vitrine.identity.sso.ProviderSignIn;
import io.vitrine.identity.sso.ProviderTrip;
import io.vitrine.identity.sso.SetUpProvider;
import io.vitrine.identity.sso.SingleSignOn;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who names providers for customers, how many, and what ends with one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerProvidersTest {

    private final ForgingProvider provider = new ForgingProvider();
    private final TestPlatform platform = TestPlatform.shared();
    private final CustomerProviders providers = platform.get(CustomerProviders.class);

    @AfterAll
    void close() {
        provider.close();
    }

    @Test
    void fiveAreNamedEachWithItsOwnAddressAndNoSixth() {
        SocialWorld world = SocialWorld.open(provider, "social-five");
        for (int i = 2; i <= CustomerProvider.MOST; i++) {
            world.name("Provider " + i, "https://p" + i + ".example", Optional.of("secret"));
        }
        assertEquals(
                "too-many-providers",
                world.refused(() -> world.name("Six", "https://six.example", Optional.of("secret"))));
        List<CustomerProvider> all = world.asOwner(providers::all);
        assertEquals(
                5,
                all.stream()
                        .map(known -> world.asOwner(() -> providers.redirectUri(known)))
                        .distinct()
                        .count());
        assertEquals(Optional.empty(), world.asOwner(providers::nextRedirectUri));
        world.asOwner(() -> {
            providers.remove(all.get(2).id(), "not used");
            return true;
        });
        assertEquals(
                3,
                world.name("Six", "https://six.example", Optional.of("secret")).place());
        assertEquals(
                List.of("0"),
                platform.sql(
                        "select count(*) from " + world.tenant().key()
                                + ".customer_provider where position(convert_to(?, 'UTF8') in client_secret) > 0",
                        ForgingProvider.SECRET));
    }

    @Test
    void aSecretStaysWithItsClientAndAChangeKeepsTheConnections() {
        SocialWorld world = SocialWorld.open(provider, "social-change");
        CustomerAccount account = world.in(world.person("ana"));
        CustomerProvider renamed = world.name("Acme ID", provider.issuer(), Optional.empty());
        assertEquals(1, renamed.place());
        assertEquals(account.id(), world.in(world.person("ana")).id());
        NameProvider other = new NameProvider("Acme ID", provider.issuer(), "another-client", Optional.empty());
        assertEquals("invalid", world.refused(() -> world.asOwner(() -> providers.name(other, "moved"))));
        assertEquals(
                "invalid",
                world.refused(() -> world.name("Evil", "https://evil.example", Optional.empty())),
                "nor does it go to another issuer");
    }

    @Test
    void whoRemovesAProviderEndsItsConnectionsAndTheirSessions() {
        SocialWorld world = SocialWorld.open(provider, "social-remove");
        CustomerAccount account = world.in(world.person("ana"));
        Shopper other = world.shopper("bea");
        other.open();
        Shopper shopper = world.shopper("ana");
        Browser connected = shopper.browser(world.entry(world.person("ana")));
        Browser untouched = other.browser(other.begin());
        world.asOwner(() -> {
            providers.remove(providers.all().get(0).id(), "over");
            return true;
        });
        assertEquals(List.of(), world.subjects(account));
        assertFalse(shopper.session(connected).isPresent());
        assertTrue(other.session(untouched).isPresent());
        assertEquals(List.of(), world.anywhere(providers::offered));
        world.name("Acme", provider.issuer(), Optional.of(ForgingProvider.SECRET));
        assertEquals(
                "password-first",
                world.refused(() -> world.come(world.person("ana"))),
                "and it comes back without them");
        assertEquals(
                List.of("customer-sign-in.named", "customer-sign-in.removed", "customer-sign-in.named"),
                platform.sql("select action from " + world.tenant().key()
                        + ".audit_event where object_type = 'customer-sign-in' and reason is not null order by id"));
    }

    @Test
    void onlyWhoAnswersForSecurityNamesThem() {
        SocialWorld world = SocialWorld.open(provider, "social-rights");
        Actor nobody = Actor.person(UUID.randomUUID(), "Clerk", Access.NONE);
        NameProvider wish = new NameProvider("Own", "https://own.example", "client", Optional.of("secret"));
        CustomerProvider.Id known = world.asOwner(providers::all).get(0).id();
        assertEquals(
                "not-allowed",
                world.refused(() -> platform.as(world.tenant(), nobody, () -> providers.name(wish, "mine"))));
        assertEquals("not-allowed", world.refused(() -> platform.as(world.tenant(), nobody, providers::all)));
        assertEquals(
                "not-allowed",
                world.refused(() -> platform.as(world.tenant(), nobody, () -> {
                    providers.remove(known, "mine");
                    return true;
                })));
    }

    /** The business names the same provider for its people and for its customers. */
    @Test
    void aJourneyOfTheWorkforceEndsNowhereElse() {
        SocialWorld world = SocialWorld.open(provider, "social-realms");
        world.asOwner(() -> platform.get(SingleSignOn.class)
                .set(
                        new SetUpProvider(
                                "Acme ID",
                                provider.issuer(),
                                ForgingProvider.CLIENT,
                                Optional.of(ForgingProvider.SECRET),
                                List.of("social-realms.example"),
                                false,
                                false),
                        "for the test"));
        ProviderTrip.Departure workforce =
                world.anywhere(() -> platform.get(ProviderSignIn.class).begin("/app/"));
        String code = provider.code(workforce.address(), ForgingProvider.Signature.OWN_KEY, world.person("owner"));
        assertEquals("sign-in-again", world.refused(() -> world.arrive(1, workforce, code)));
        ProviderTrip.Departure customer = world.leave(1);
        ProviderTrip.Return back = world.back(
                customer, provider.code(customer.address(), ForgingProvider.Signature.OWN_KEY, world.person("owner")));
        assertEquals(
                "sign-in-again",
                world.refused(() -> world.anywhere(
                        () -> platform.get(ProviderSignIn.class).finish(back, Optional.of(customer.browser())))));
    }
}
