package io.vitrine.identity.social;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.customer.CustomerAccount;
import io.vitrine.identity.customer.Shopper;
import io.vitrine.identity.sso.ForgingProvider;
import io.vitrine.identity.sso.ProviderTrip;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A customer who is signed in connects an account elsewhere, from the own page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConnectingTest {

    private final ForgingProvider provider = new ForgingProvider();

    @SuppressWarnings("NullAway.Init")
    private SocialWorld world;

    @BeforeAll
    void open() {
        world = SocialWorld.open(provider, "social-inside");
    }

    @AfterAll
    void close() {
        provider.close();
    }

    @Test
    void theAccountThereMayHaveAnotherAddressAndThePasswordConnectsIt() {
        CustomerAccount account = world.shopper("gina").open();
        OpaqueToken asked = token(world.connect(account, world.person("gina-elsewhere"), Optional.of(account)));
        assertEquals(List.of(), world.subjects(account), "nothing before the password");
        assertEquals("wrong-credentials", world.refused(() -> world.answer(asked, "not the password at all")));
        world.answer(asked, Shopper.PASSWORD);
        assertEquals(List.of("gina-elsewhere"), world.subjects(account));
        assertEquals(
                account.id(), world.in(world.person("gina-elsewhere")).id(), "from then on it lets the customer in");
    }

    @Test
    void whoComesBackSignedOutConnectsNothing() {
        CustomerAccount account = world.shopper("hanna").open();
        assertEquals(
                "sign-in-again",
                world.refused(() -> world.connect(account, world.person("hanna-elsewhere"), Optional.empty())));
    }

    @Test
    void anAccountThereOpensOneAccountHere() {
        CustomerAccount taken = world.in(world.person("ines"));
        CustomerAccount account = world.shopper("jana").open();
        assertEquals(
                "linked-already",
                world.refused(() -> world.connect(account, world.person("ines"), Optional.of(account))));
        assertEquals(List.of("ines"), world.subjects(taken));
        assertEquals(List.of(), world.subjects(account));
    }

    @Test
    void oneAccountOfAProviderIsConnectedAndOnlyWhereThereIsAPassword() {
        CustomerAccount account = world.shopper("kira").open();
        world.answer(token(world.connect(account, world.person("kira-one"), Optional.of(account))), Shopper.PASSWORD);
        assertEquals(
                "linked-otherwise",
                world.refused(() -> world.connect(account, world.person("kira-two"), Optional.of(account))));
        CustomerAccount vouched = world.in(world.person("lena"));
        assertEquals(
                "linked-otherwise",
                world.refused(() -> world.connect(vouched, world.person("lena-two"), Optional.of(vouched))));
        ForgingProvider other = new ForgingProvider();
        try {
            CustomerProvider second = world.name("Other", other.issuer(), Optional.of(ForgingProvider.SECRET));
            assertEquals(
                    "password-first",
                    world.refused(() -> world.anywhere(
                            () -> TestPlatform.shared().get(SocialSignIn.class).connect(second.place(), vouched))));
        } finally {
            other.close();
        }
    }

    @Test
    void anAddressThatTheProviderHasNotVerifiedIsNotConnected() {
        CustomerAccount account = world.shopper("mara").open();
        assertEquals(
                "email-unverified",
                world.refused(() -> world.connect(
                        account,
                        claims -> world.person("mara-elsewhere").apply(claims).claim("email_verified", false),
                        Optional.of(account))));
    }

    @Test
    void whoLeftToSignInDoesNotConnectAlsoWhenSomebodyIsSignedIn() {
        CustomerAccount inside = world.shopper("nora").open();
        ProviderTrip.Departure departure = world.leave(1);
        String code = provider.code(departure.address(), ForgingProvider.Signature.OWN_KEY, world.person("olga"));
        SocialArrival arrival = world.anywhere(() -> TestPlatform.shared()
                .get(SocialSignIn.class)
                .finish(1, world.back(departure, code), Optional.of(departure.browser()), Optional.of(inside)));
        assertInstanceOf(SocialArrival.In.class, arrival);
        assertEquals(List.of(), world.subjects(inside));
    }

    private static OpaqueToken token(SocialArrival arrival) {
        return assertInstanceOf(SocialArrival.PasswordFirst.class, arrival).token();
    }
}
