package io.vitrine.identity.social;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.customer.CustomerAccount;
import io.vitrine.identity.customer.CustomerEntry;
import io.vitrine.identity.customer.CustomerSession;
import io.vitrine.identity.customer.CustomerSignIn;
import io.vitrine.identity.customer.Shopper;
import io.vitrine.identity.mfa.AppFactor;
import io.vitrine.identity.mfa.TestApp;
import io.vitrine.identity.mfa.TotpProposal;
import io.vitrine.identity.session.Browser;
import io.vitrine.identity.sso.ForgingProvider;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An account with a password is connected by its customer, and by nobody else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConnectionsTest {

    private static final String WRONG = "not the password at all";

    private final ForgingProvider provider = new ForgingProvider();
    private final TestPlatform platform = TestPlatform.shared();

    @SuppressWarnings("NullAway.Init")
    private SocialWorld world;

    @BeforeAll
    void open() {
        world = SocialWorld.open(provider, "social-connect");
    }

    @AfterAll
    void close() {
        provider.close();
    }

    @Test
    void theWordOfTheProviderAloneConnectsNothing() {
        CustomerAccount account = world.shopper("ana").open();
        OpaqueToken token = world.asked(world.person("ana"));
        assertEquals(
                "Acme",
                world.anywhere(() -> world.connections().question(token)).provider());
        assertEquals("wrong-credentials", world.refused(() -> world.answer(token, WRONG)));
        assertEquals(List.of(), world.subjects(account));
        world.asked(world.person("ana"));
        assertEquals(List.of(), world.subjects(account), "as often as it comes");
    }

    @Test
    void thePasswordConnectsOnce() {
        CustomerAccount account = world.shopper("bea").open();
        OpaqueToken token = world.asked(world.person("bea"));
        CustomerEntry.SignedIn in = SocialWorld.signedIn(world.answer(token, Shopper.PASSWORD));
        assertEquals(account.id(), in.account().id());
        assertEquals(List.of("bea"), world.subjects(account));
        assertEquals(account.id(), world.in(world.person("bea")).id(), "from then on the provider's word is enough");
        assertEquals("sign-in-again", world.refused(() -> world.answer(token, Shopper.PASSWORD)));
        assertEquals(
                List.of("1"),
                platform.sql(
                        "select count(*) from " + world.tenant().key() + ".audit_event"
                                + " where action = 'customer-account.linked' and actor = ? and after ->> 'about' = actor",
                        account.id().toString()));
    }

    @Test
    void theQuestionIsForThisAccountAndForTenMinutes() {
        CustomerAccount account = world.shopper("cleo").open();
        CustomerEntry.SignedIn other = SocialWorld.signedIn(world.entry(world.person("somebody-else")));
        OpaqueToken token = world.asked(world.person("cleo"));
        assertFalse(world.complete(token, other));
        CustomerEntry.SignedIn own = SocialWorld.signedIn(world.shopper("cleo").begin());
        assertFalse(world.complete(token, own), "who signed in and did not answer has agreed to nothing");
        OpaqueToken late = world.asked(world.person("cleo"));
        platform.clock().pass(WishRows.LIFE.plus(Duration.ofSeconds(1)));
        assertEquals("sign-in-again", world.refused(() -> world.answer(late, Shopper.PASSWORD)));
        assertEquals(List.of(), world.subjects(account));
    }

    @Test
    void aSecondFactorIsAskedForBeforeTheConnectionAndAfterTheProvider() {
        CustomerAccount account = world.shopper("dina").open();
        TestApp app = app(account);
        OpaqueToken token = world.asked(world.person("dina"));
        OpaqueToken step = assertInstanceOf(CustomerEntry.Step.class, world.answer(token, Shopper.PASSWORD))
                .token();
        assertEquals(List.of(), world.subjects(account), "the password alone is not the customer");
        CustomerEntry.SignedIn in = finish(step, app.code());
        assertTrue(world.complete(token, in));
        assertEquals(List.of("dina"), world.subjects(account));
        platform.clock().pass(Duration.ofSeconds(61));
        OpaqueToken again = assertInstanceOf(CustomerEntry.Step.class, world.entry(world.person("dina")))
                .token();
        assertTrue(finish(again, app.code()).secondFactor());
    }

    @Test
    void aConnectionIsRemovedWhereAPasswordIsLeftAndEndsTheOtherSessions() {
        Shopper shopper = world.shopper("elsa");
        CustomerAccount account = shopper.open();
        world.answer(world.asked(world.person("elsa")), Shopper.PASSWORD);
        Browser here = shopper.browser(shopper.begin());
        Browser there = shopper.browser(world.entry(world.person("elsa")));
        CustomerSession mine = shopper.session(here).orElseThrow();
        Connections.Connection known =
                world.anywhere(() -> world.connections().of(account)).get(0);
        assertEquals("Acme", known.name());
        shopper.run(() -> world.connections().remove(mine.account(), known.provider(), mine.id()));
        assertEquals(List.of(), world.subjects(account));
        assertTrue(shopper.session(here).isPresent());
        assertFalse(shopper.session(there).isPresent());
        assertEquals(
                404,
                shopper.refusedRun(() -> world.connections().remove(mine.account(), known.provider(), mine.id()))
                        .status());
    }

    @Test
    void theLastWayInStays() {
        CustomerAccount account = world.in(world.person("flo"));
        Shopper shopper = world.shopper("flo");
        CustomerSession session = shopper.session(shopper.browser(world.entry(world.person("flo"))))
                .orElseThrow();
        CustomerProvider.Id known =
                world.anywhere(() -> world.connections().of(account)).get(0).provider();
        assertEquals(
                "last-way-in",
                shopper.refusedRun(() -> world.connections().remove(account, known, session.id()))
                        .code());
        assertEquals(List.of("flo"), world.subjects(account));
    }

    private TestApp app(CustomerAccount account) {
        AppFactor factor = platform.get(AppFactor.class);
        return platform.as(world.tenant(), account.actor(), () -> {
            TotpProposal proposal = factor.propose(account.id(), "shop");
            return TestApp.of(
                    platform,
                    proposal.secret(),
                    code -> String.join(",", factor.confirm(account.id(), code).orElseThrow()));
        });
    }

    private CustomerEntry.SignedIn finish(OpaqueToken step, String code) {
        return world.anywhere(() -> platform.get(CustomerSignIn.class).finish(step, code));
    }
}
