package io.vitrine.identity.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.core.tenant.Tenants;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.mfa.Standing;
import io.vitrine.identity.mfa.TestApp;
import io.vitrine.identity.signin.SignIn;
import io.vitrine.identity.signin.SignedIn;
import io.vitrine.identity.signup.Verification;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandoverTest {

    private final TestPlatform platform = TestPlatform.shared();
    private final PortalSessions sessions = platform.get(PortalSessions.class);
    private final Handover handover = platform.get(Handover.class);

    @Test
    void aPersonGoesToAnotherBusinessWithoutASecondPassword() {
        Tenant one = platform.openBusiness("switch-one");
        Tenant two = second("switch-two", owner(one));
        CurrentSession here = session(one, Optional.empty());
        assertEquals(
                List.of("switch-one", "switch-two"),
                handover.businesses(here.account()).stream()
                        .map(OwnBusiness::slug)
                        .toList());
        String address = platform.at(one, "s", () -> handover.begin(here, "switch-two"));
        assertTrue(address.startsWith("http://switch-two.localhost:8080/switch?token="), address);
        Browser arrived = arrive(two, token(address));
        assertEquals(here.account(), current(two, arrived).account());
        assertEquals("handover-over", refused(two, token(address)).code(), "it works once");
    }

    @Test
    void theWayLeadsToOneBusinessForThirtySecondsWhileTheSessionLives() {
        Tenant one = platform.openBusiness("switch-from");
        Tenant two = second("switch-to", owner(one));
        CurrentSession here = session(one, Optional.empty());
        String elsewhere = token(platform.at(one, "s", () -> handover.begin(here, "switch-to")));
        assertEquals("handover-over", refused(one, elsewhere).code());
        platform.clock().pass(Duration.ofSeconds(30));
        assertEquals("handover-over", refused(two, elsewhere).code());
        String late = token(platform.at(one, "s", () -> handover.begin(here, "switch-to")));
        platform.at(one, "s", () -> {
            platform.get(OwnSessions.class).end(here.id(), here.account());
            return true;
        });
        assertEquals("handover-over", refused(two, late).code());
    }

    @Test
    void nobodyGoesWhereThePersonDoesNotBelong() {
        Tenant one = platform.openBusiness("switch-mine");
        platform.openBusiness("switch-theirs");
        CurrentSession here = session(one, Optional.empty());
        Problem refused =
                assertThrows(Problem.class, () -> platform.at(one, "s", () -> handover.begin(here, "switch-theirs")));
        assertEquals(404, refused.status());
    }

    @Test
    void theSecondFactorComesAlong() {
        Tenant one = platform.openBusiness("switch-factor");
        Tenant two = second("switch-factor-two", owner(one));
        SignedIn person =
                platform.at(one, "s", () -> platform.get(SignIn.class).authenticate(owner(one), TestPlatform.PASSWORD));
        TestApp app = TestApp.enrol(platform, person, one);
        CurrentSession here = session(one, Optional.of(app.code()));
        Browser arrived = arrive(two, token(platform.at(one, "s", () -> handover.begin(here, two.slug()))));
        assertEquals(Standing.Verdict.FINE, current(two, arrived).verdict());
    }

    private Tenant second(String slug, String email) {
        Tenant tenant = platform.signedUp(slug, email, TestPlatform.PASSWORD);
        String token = platform.mailedToken(tenant, email);
        platform.onPlatform(() -> platform.get(Verification.class).confirm(token));
        return platform.onPlatform(() -> platform.get(Tenants.class).byId(tenant.id()))
                .orElseThrow();
    }

    private CurrentSession session(Tenant tenant, Optional<String> code) {
        Browser browser = new Browser();
        platform.at(tenant, "s", () -> {
            SignedIn person = platform.get(SignIn.class).authenticate(owner(tenant), TestPlatform.PASSWORD, code);
            sessions.open(person, browser.request(null), browser.response());
            return true;
        });
        return current(tenant, browser);
    }

    private Browser arrive(Tenant tenant, String token) {
        Browser browser = new Browser();
        platform.at(tenant, "s", () -> {
            handover.finish(token, browser.request(null), browser.response());
            return true;
        });
        return browser;
    }

    private Problem refused(Tenant tenant, String token) {
        return assertThrows(Problem.class, () -> arrive(tenant, token));
    }

    private CurrentSession current(Tenant tenant, Browser browser) {
        return platform.at(tenant, "s", () -> sessions.current(browser.request(null)))
                .orElseThrow();
    }

    private static String token(String address) {
        return address.substring(address.indexOf('=') + 1);
    }

    private static String owner(Tenant tenant) {
        return "owner@" + tenant.slug() + ".example";
    }
}
