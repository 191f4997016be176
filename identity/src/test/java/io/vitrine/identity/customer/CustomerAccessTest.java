package io.vitrine.identity.customer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.mail.MailSink;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.secrets.OpaqueToken;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.mfa.AppFactor;
import io.vitrine.identity.mfa.TestApp;
import io.vitrine.identity.mfa.TotpProposal;
import io.vitrine.identity.session.Browser;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sessions, passwords and second factors of customers, and who guesses at them. */
class CustomerAccessTest {

    private static final String NEXT = "a lighthouse in the winter fog";

    private final TestPlatform platform = TestPlatform.shared();
    private final CustomerPasswords passwords = platform.get(CustomerPasswords.class);

    @Test
    void fiftyGuessesLockTheNumberUntilTheMailboxOpensItAndSayNothingOfTheAddress() {
        Tenant shop = platform.openBusiness("cust-guess");
        Shopper shopper = Shopper.at(platform, shop, "a@cust-guess.example");
        String number = shopper.open().number().orElseThrow();
        Shopper guesser = shopper.with("a guess of many thousands");
        for (int i = 0; i < 50; i++) {
            assertEquals("wrong-credentials", guesser.refusedAt("from" + i, number));
        }
        assertEquals("sign-in-locked", shopper.refusedAt("elsewhere", number));
        assertEquals("wrong-credentials", guesser.refusedAt("elsewhere", shopper.email()));
        String token = shopper.mailed();
        shopper.run(() -> passwords.unlock(token));
        shopper.signIn(number);
        assertEquals(422, shopper.refusedRun(() -> passwords.unlock(token)).status());
    }

    @Test
    void whoTriesFromOneAddressWaitsAlsoForNamesThatNobodyHas() {
        Tenant shop = platform.openBusiness("cust-slow");
        Shopper nobody = Shopper.at(platform, shop, "nobody@cust-slow.example");
        for (int i = 0; i < 10; i++) {
            assertEquals("wrong-credentials", nobody.refusedAt("one", nobody.email()));
        }
        assertEquals("too-many-requests", nobody.refusedAt("one", nobody.email()));
        assertEquals("wrong-credentials", nobody.refusedAt("another", nobody.email()));
    }

    @Test
    void aResetLinkWorksOnceAndEndsEverySession() {
        Tenant shop = platform.openBusiness("cust-reset");
        Shopper shopper = Shopper.at(platform, shop, "a@cust-reset.example");
        shopper.open();
        Browser browser = shopper.browser(shopper.begin());
        shopper.run(() -> passwords.ask(shopper.email()));
        String token = shopper.mailed();
        assertEquals(
                "password",
                shopper.refusedRun(() -> passwords.reset(token, "short"))
                        .errors()
                        .get(0)
                        .field());
        shopper.run(() -> passwords.reset(token, NEXT));
        assertFalse(shopper.session(browser).isPresent());
        assertEquals(422, shopper.refusedRun(() -> passwords.reset(token, NEXT)).status());
        assertEquals("wrong-credentials", shopper.refusedAt("a", shopper.email()));
        shopper.with(NEXT).signIn(shopper.email());
    }

    @Test
    void nobodyIsWrittenToForAnAddressWithoutAnAccount() {
        Tenant shop = platform.openBusiness("cust-none");
        Shopper nobody = Shopper.at(platform, shop, "nobody@cust-none.example");
        nobody.run(() -> passwords.ask(nobody.email()));
        platform.deliver(shop);
        assertTrue(platform.get(MailSink.class)
                .received(Optional.of(nobody.email()))
                .isEmpty());
    }

    @Test
    void aChangedPasswordEndsTheOtherSessionsAndKeepsThisOne() {
        Tenant shop = platform.openBusiness("cust-change");
        Shopper shopper = Shopper.at(platform, shop, "a@cust-change.example");
        shopper.open();
        Browser here = shopper.browser(shopper.begin());
        Browser there = shopper.browser(shopper.begin());
        CustomerSession mine = shopper.session(here).orElseThrow();
        assertEquals(
                "current",
                shopper.refusedRun(() -> passwords.change(mine.account(), "wrong", NEXT, true, mine.id()))
                        .errors()
                        .get(0)
                        .field());
        shopper.run(() -> passwords.change(mine.account(), shopper.password(), NEXT, true, mine.id()));
        assertTrue(shopper.session(here).isPresent());
        assertFalse(shopper.session(there).isPresent());
    }

    @Test
    void aSignInTakesNoCookieThatSomebodyElsePlanted() {
        Tenant shop = platform.openBusiness("cust-fixed");
        Shopper shopper = Shopper.at(platform, shop, "a@cust-fixed.example");
        shopper.open();
        Browser browser = shopper.browser(shopper.begin());
        String first = browser.cookie();
        shopper.enter(browser, shopper.begin());
        assertNotEquals(first, browser.cookie());
        assertTrue(browser.header().contains("; HttpOnly; SameSite=Lax"), browser.header());
        Browser attacker = new Browser("vitrine_customer", first);
        assertFalse(shopper.session(attacker).isPresent());
        assertFalse(shopper.session(new Browser("vitrine_session", browser.cookie()))
                .isPresent());
    }

    @Test
    void aSessionEndsAfterHalfAnHourWithoutActivityAndAfterTwelveHours() {
        Tenant shop = platform.openBusiness("cust-idle");
        Shopper shopper = Shopper.at(platform, shop, "a@cust-idle.example");
        shopper.open();
        Browser idle = shopper.browser(shopper.begin());
        platform.clock().pass(Duration.ofMinutes(31));
        assertFalse(shopper.session(idle).isPresent());
        Browser busy = shopper.browser(shopper.begin());
        for (int i = 0; i < 28; i++) {
            platform.clock().pass(Duration.ofMinutes(25));
            assertTrue(shopper.session(busy).isPresent(), "after " + 25 * (i + 1) + " minutes");
        }
        platform.clock().pass(Duration.ofMinutes(25));
        assertFalse(shopper.session(busy).isPresent());
    }

    @Test
    void onesOwnSessionsAreSeenAndEndedAndNobodyElses() {
        Tenant shop = platform.openBusiness("cust-list");
        Shopper mine = Shopper.at(platform, shop, "mine@cust-list.example");
        Shopper other = Shopper.at(platform, shop, "other@cust-list.example");
        mine.open();
        other.open();
        Browser browser = mine.browser(mine.begin());
        CustomerSession session = mine.session(browser).orElseThrow();
        CustomerSession foreign = other.session(other.browser(other.begin())).orElseThrow();
        CustomerSessions sessions = platform.get(CustomerSessions.class);
        assertEquals(
                1, platform.at(shop, "a", () -> sessions.of(session.account())).size());
        assertEquals(
                404,
                mine.refusedRun(() -> sessions.end(foreign.id(), session.account()))
                        .status());
        mine.run(() -> sessions.end(session.id(), session.account()));
        assertFalse(mine.session(browser).isPresent());
    }

    @Test
    void aSecondFactorIsAskedForAndNoCodeWorksTwice() {
        Tenant shop = platform.openBusiness("cust-factor");
        Shopper shopper = Shopper.at(platform, shop, "a@cust-factor.example");
        CustomerAccount account = shopper.open();
        AppFactor factor = platform.get(AppFactor.class);
        TotpProposal proposal = platform.as(shop, account.actor(), () -> factor.propose(account.id(), "shop"));
        TestApp app = TestApp.of(
                platform,
                proposal.secret(),
                code -> String.join(
                        ",",
                        platform.as(shop, account.actor(), () -> factor.confirm(account.id(), code))
                                .orElseThrow()));
        OpaqueToken step =
                assertInstanceOf(CustomerEntry.Step.class, shopper.begin()).token();
        String code = app.code();
        assertTrue(finish(shopper, step, code).secondFactor());
        assertEquals("sign-in-again", refused(shopper, step, app.code(1)));
        OpaqueToken next =
                assertInstanceOf(CustomerEntry.Step.class, shopper.begin()).token();
        assertEquals("wrong-second-factor", refused(shopper, next, code));
        String recovery = app.recoveryCodes().get(0);
        assertTrue(finish(shopper, next, recovery).secondFactor());
        OpaqueToken last =
                assertInstanceOf(CustomerEntry.Step.class, shopper.begin()).token();
        assertEquals("wrong-second-factor", refused(shopper, last, recovery));
    }

    private CustomerEntry.SignedIn finish(Shopper shopper, OpaqueToken step, String code) {
        return platform.at(
                shopper.tenant(), "a", () -> platform.get(CustomerSignIn.class).finish(step, code));
    }

    private String refused(Shopper shopper, OpaqueToken step, String code) {
        Problem problem = Shopper.refused(() -> finish(shopper, step, code));
        return problem.code();
    }
}
