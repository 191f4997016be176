package io.vitrine.identity.social;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jwt.JWTClaimsSet;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.customer.CustomerAccount;
import io.vitrine.identity.customer.CustomerPasswords;
import io.vitrine.identity.customer.Shopper;
import io.vitrine.identity.sso.ForgingProvider;
import io.vitrine.identity.sso.ProviderTrip;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a provider opens, what it does not, and who takes it back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SocialSignInTest {

    private final ForgingProvider provider = new ForgingProvider();
    private final ForgingProvider second = new ForgingProvider();
    private final TestPlatform platform = TestPlatform.shared();

    @SuppressWarnings("NullAway.Init")
    private SocialWorld world;

    @BeforeAll
    void open() {
        world = SocialWorld.open(provider, "social");
        world.name("Second", second.issuer(), Optional.of(ForgingProvider.SECRET));
    }

    @AfterAll
    void close() {
        provider.close();
        second.close();
    }

    @Test
    void aStrangerGetsAConfirmedAccountThatIsJoinedAndHasNoPassword() {
        platform.sql(
                "insert into " + world.tenant().key() + ".customer (id, number, email, created_at)"
                        + " values (gen_random_uuid(), '4711', ?, now())",
                world.email("Thandi"));
        CustomerAccount account =
                world.in(said -> world.person("thandi").apply(said).claim("name", "Thandi Mokoena"));
        assertTrue(account.confirmed() && account.customer().isPresent());
        assertFalse(world.anywhere(() -> world.connections().hasPassword(account)));
        assertEquals("Thandi Mokoena", account.name());
        assertEquals(Optional.of("4711"), account.number());
        assertEquals("wrong-credentials", world.shopper("thandi").refusedAt("a", world.email("thandi")));
        CustomerAccount renamed =
                world.in(said -> said.subject("thandi").claim("email", world.email("thandi-married")));
        assertEquals(account.id(), renamed.id(), "from then on the subject counts");
        assertEquals(
                List.of(
                        "customer-account.opened-by-provider",
                        "customer-account.confirmed",
                        "customer-account.joined",
                        "customer-account.linked",
                        "customer.sign-in.vouched",
                        "customer.sign-in.succeeded"),
                world.events(account).subList(0, 6));
        assertEquals(
                List.of("0"),
                platform.sql("select count(*) from " + world.tenant().key()
                        + ".audit_event e where e::text ilike '%thandi%' or e::text ilike '%mokoena%'"),
                "what is personal stands there under the person's key");
    }

    @Test
    void whatIsNoNameIsReplacedByTheMailbox() {
        assertEquals(
                "spam",
                world.in(said -> world.person("spam").apply(said).claim("name", "Win at https://x.example"))
                        .name());
    }

    @Test
    void anUnverifiedAddressOpensNothing() {
        UnaryOperator<JWTClaimsSet.Builder> person = world.person("unverified");
        for (UnaryOperator<JWTClaimsSet.Builder> word : List.<UnaryOperator<JWTClaimsSet.Builder>>of(
                said -> person.apply(said).claim("email_verified", false),
                said -> person.apply(said).claim("email_verified", null),
                said -> person.apply(said).claim("email", ""))) {
            assertEquals("email-unverified", world.refused(() -> world.come(word)));
        }
        assertEquals(
                List.of("0"),
                platform.sql(
                        "select count(*) from " + world.tenant().key() + ".customer_account where email like ?",
                        "unverified@%"));
        assertEquals(
                List.of("3"),
                platform.sql("select count(*) from " + world.tenant().key()
                        + ".audit_event where action = 'customer.sign-in.provider-refused'"
                        + " and after ->> 'why' = 'email-unverified'"));
    }

    /** Somebody waits with a password of their own for the address of somebody else. */
    @Test
    void aRegistrationThatNobodyConfirmedGivesWayWithItsPassword() {
        Shopper squatter = world.shopper("victim").with("a password of the squatter");
        squatter.register();
        String link = squatter.mailed();
        CustomerAccount account = world.in(world.person("victim"));
        assertFalse(world.anywhere(() -> world.connections().hasPassword(account)));
        assertEquals("wrong-credentials", squatter.refusedAt("b", squatter.email()));
        assertEquals(
                "invalid", Shopper.refused(() -> squatter.confirm(link)).code(), "nor by the link that was mailed");
    }

    @Test
    void aProviderDoesNotConnectWhatAnotherHasOpened() {
        CustomerAccount account = world.in(world.person("kim"));
        assertEquals("password-first", world.refused(() -> world.come(2, second, world.person("kim"))));
        assertEquals(List.of("kim"), world.subjects(account));
    }

    @Test
    void aSecondSubjectOfTheProviderIsNotTheFirst() {
        CustomerAccount account = world.in(world.person("one"));
        assertEquals(
                "linked-otherwise",
                world.refused(() -> world.come(said -> said.subject("two").claim("email", world.email("one")))));
        assertEquals(List.of("one"), world.subjects(account));
    }

    /** A provider opened an account in somebody's name; the holder of the mailbox ends what it can do there. */
    @Test
    void theMailboxTakesTheAccountBackFromTheProvider() {
        CustomerAccount account = world.in(world.person("robbed"));
        Shopper holder = world.shopper("robbed");
        CustomerPasswords passwords = platform.get(CustomerPasswords.class);
        holder.run(() -> passwords.ask(holder.email()));
        String token = holder.mailed();
        holder.run(() -> passwords.reset(token, holder.password()));
        assertEquals(List.of(), world.subjects(account));
        world.asked(world.person("robbed"));
        assertEquals(List.of(), world.subjects(account), "it is asked for the password that it does not know");
        assertEquals(account.id(), holder.signIn(holder.email()).id());
        assertTrue(world.events(account).contains("customer-account.unlinked"));
    }

    /** Erasure deletes the account; what a provider calls the person hangs on it. */
    @Test
    void theConnectionGoesWithTheAccount() {
        CustomerAccount account = world.in(world.person("forgotten"));
        platform.sql(
                "delete from " + world.tenant().key() + ".customer_account where id = ?",
                account.id().value());
        assertEquals(List.of(), world.subjects(account));
        assertNotEquals(account.id(), world.in(world.person("forgotten")).id());
    }

    @Test
    void eachWayBackIsOfOneProviderAndOneRealm() {
        ProviderTrip.Departure departure = world.leave(1);
        String code = provider.code(departure.address(), ForgingProvider.Signature.OWN_KEY, world.person("traveller"));
        assertTrue(departure.address().contains("with%2F1%2Fcallback"), departure.address());
        assertEquals(
                "sign-in-again",
                world.refused(() -> world.arrive(2, departure, code)),
                "what one provider sends back is not the other's");
        assertEquals(
                "sign-in-again", world.refused(() -> world.arrive(1, departure, code)), "and it is over with that");
        assertEquals("not-found", world.refused(() -> world.leave(3)));
    }
}
