package io.vitrine.identity.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.access.Actor;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.account.AccountId;
import io.vitrine.identity.mfa.Standing;
import io.vitrine.identity.mfa.TestApp;
import io.vitrine.identity.signin.SignIn;
import io.vitrine.identity.signin.SignedIn;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnSessionsTest {

    private final TestPlatform platform = TestPlatform.shared();
    private final PortalSessions sessions = platform.get(PortalSessions.class);
    private final OwnSessions own = platform.get(OwnSessions.class);

    @Test
    void aPersonSeesTheOwnSessionsAndEndsThemOneByOne() {
        Tenant tenant = platform.openBusiness("own-list");
        Browser desk = signedIn(tenant);
        Browser phone = signedIn(tenant);
        AccountId account = account(tenant);
        assertEquals(2, own.of(account).size());
        assertEquals("Chrome on Windows", own.of(account).get(0).device());
        assertEquals("s", own.of(account).get(0).address());
        SessionId ended = id(tenant, phone);
        platform.at(tenant, "s", () -> {
            own.end(ended, account);
            return true;
        });
        assertTrue(recognised(tenant, phone).isEmpty(), "at once on this node");
        assertTrue(recognised(tenant, desk).isPresent());
    }

    @Test
    void nobodyEndsASessionOfSomebodyElse() {
        Tenant tenant = platform.openBusiness("own-foreign");
        Browser browser = signedIn(tenant);
        SessionId session = id(tenant, browser);
        AccountId stranger = new AccountId(UUID.randomUUID());
        assertEquals(
                404,
                assertThrows(
                                Problem.class,
                                () -> platform.at(tenant, "s", () -> {
                                    own.end(session, stranger);
                                    return true;
                                }))
                        .status());
        assertTrue(recognised(tenant, browser).isPresent());
    }

    @Test
    void allOthersEndAtOnce() {
        Tenant tenant = platform.openBusiness("own-others");
        Browser desk = signedIn(tenant);
        Browser phone = signedIn(tenant);
        assertTrue(recognised(tenant, phone).isPresent());
        AccountId account = account(tenant);
        Optional<SessionId> here = Optional.of(id(tenant, desk));
        platform.at(tenant, "s", () -> {
            own.endOthers(account, here);
            return true;
        });
        assertTrue(recognised(tenant, phone).isEmpty());
        assertTrue(recognised(tenant, desk).isPresent());
    }

    @Test
    void anIdThatWasPlantedIsNotTakenOver() {
        Tenant tenant = platform.openBusiness("own-fixation");
        String planted = "A".repeat(43);
        Browser victim = Browser.planted(planted);
        enter(tenant, owner(tenant), victim);
        assertNotEquals(planted, victim.cookie());
        assertTrue(recognised(tenant, Browser.planted(planted)).isEmpty());
        String first = victim.cookie();
        enter(tenant, owner(tenant), victim);
        assertNotEquals(first, victim.cookie());
        assertTrue(recognised(tenant, Browser.planted(String.valueOf(first))).isEmpty(), "the earlier session ended");
    }

    @Test
    void whoeverShowsTheSecondFactorLaterGetsANewId() {
        Tenant tenant = platform.openBusiness("own-step-up");
        Browser browser = signedIn(tenant);
        SessionId id = id(tenant, browser);
        String before = String.valueOf(browser.cookie());
        platform.at(tenant, "s", () -> {
            sessions.renew(true, browser.request(null), browser.response());
            return true;
        });
        assertNotEquals(before, browser.cookie());
        assertTrue(recognised(tenant, Browser.planted(before)).isEmpty());
        assertEquals(id, id(tenant, browser));
        assertEquals(Standing.Verdict.FINE, current(tenant, browser).verdict());
    }

    @Test
    void whatWasOpenedWithoutASecondFactorEndsOnceThereIsOne() {
        Tenant tenant = platform.openBusiness("own-bare");
        Browser thief = signedIn(tenant);
        assertTrue(recognised(tenant, thief).isPresent());
        SignedIn person = platform.at(tenant, "s", () -> signIn(tenant));
        TestApp.enrol(platform, person, tenant);
        assertTrue(recognised(tenant, thief).isEmpty());
    }

    @Test
    void anOwnerHasSevenDaysAndThenMayDoNothingButEnrol() {
        Tenant tenant = platform.openBusiness("own-grace");
        assertEquals(Standing.Verdict.GRACE, current(tenant, signedIn(tenant)).verdict());
        assertFalse(recognised(tenant, signedIn(tenant))
                .orElseThrow()
                .access()
                .permissions()
                .isEmpty());
        platform.clock().pass(Duration.ofDays(7));
        Browser late = signedIn(tenant);
        assertEquals(Standing.Verdict.ENROL_FIRST, current(tenant, late).verdict());
        assertTrue(recognised(tenant, late).orElseThrow().access().permissions().isEmpty());
    }

    @Test
    void anAuditorHasNoGraceAndASalesRepresentativeNeedsNone() {
        Tenant tenant = platform.openBusiness("own-roles");
        platform.member(tenant, "audit@own-roles.example", "AUDITOR");
        platform.member(tenant, "sam@own-roles.example", "SALES_REPRESENTATIVE");
        Browser auditor = new Browser();
        enter(tenant, "audit@own-roles.example", auditor);
        Browser seller = new Browser();
        enter(tenant, "sam@own-roles.example", seller);
        assertEquals(Standing.Verdict.ENROL_FIRST, current(tenant, auditor).verdict());
        assertEquals(Standing.Verdict.FINE, current(tenant, seller).verdict());
    }

    @Test
    void aDemoAccountIsMarkedByItsFoundingAndAskedForNothing() {
        Tenant tenant = platform.openBusiness("own-demo");
        platform.sql("update platform.account set demo = true where email = ?", owner(tenant));
        platform.clock().pass(Duration.ofDays(8));
        Browser browser = signedIn(tenant);
        assertEquals(Standing.Verdict.DEMO, current(tenant, browser).verdict());
        assertFalse(
                recognised(tenant, browser).orElseThrow().access().permissions().isEmpty());
    }

    private Browser signedIn(Tenant tenant) {
        Browser browser = new Browser();
        enter(tenant, owner(tenant), browser);
        return browser;
    }

    private void enter(Tenant tenant, String email, Browser browser) {
        platform.at(tenant, "s", () -> {
            SignedIn person = platform.get(SignIn.class).authenticate(email, TestPlatform.PASSWORD);
            sessions.open(person, browser.request(null), browser.response());
            return true;
        });
    }

    private SignedIn signIn(Tenant tenant) {
        return platform.get(SignIn.class).authenticate(owner(tenant), TestPlatform.PASSWORD);
    }

    private Optional<Actor> recognised(Tenant tenant, Browser browser) {
        return platform.at(tenant, "s", () -> sessions.authenticate(browser.request(null)));
    }

    private CurrentSession current(Tenant tenant, Browser browser) {
        return platform.at(tenant, "s", () -> sessions.current(browser.request(null)))
                .orElseThrow();
    }

    private SessionId id(Tenant tenant, Browser browser) {
        return current(tenant, browser).id();
    }

    private AccountId account(Tenant tenant) {
        return platform.at(tenant, "s", () -> signIn(tenant)).member().account();
    }

    private static String owner(Tenant tenant) {
        return "owner@" + tenant.slug() + ".example";
    }
}
