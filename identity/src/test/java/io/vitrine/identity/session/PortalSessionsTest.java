package io.vitrine.identity.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.signin.SignIn;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PortalSessionsTest {

    private final TestPlatform platform = TestPlatform.shared();
    private final PortalSessions sessions = platform.get(PortalSessions.class);

    @Test
    void theCookieIsForThisHostAndNotForScripts() {
        Browser browser = signedIn(platform.openBusiness("session-cookie"));
        assertTrue(browser.header().endsWith("; Path=/; HttpOnly; SameSite=Lax"), browser.header());
        assertFalse(browser.header().contains("Domain"));
    }

    @Test
    void eachSignInHasASessionOfItsOwn() {
        Tenant tenant = platform.openBusiness("session-new");
        assertNotEquals(signedIn(tenant).header(), signedIn(tenant).header());
    }

    @Test
    void aSessionEndsAfterThirtyIdleMinutes() {
        Tenant tenant = platform.openBusiness("session-idle");
        platform.member(tenant, "sam@session-idle.example", "SALES_REPRESENTATIVE");
        Browser browser = signedIn(tenant, "sam@session-idle.example");
        for (int i = 0; i < 3; i++) {
            platform.clock().pass(Duration.ofMinutes(29));
            assertTrue(recognised(tenant, browser, null));
        }
        platform.clock().pass(Duration.ofMinutes(30));
        assertFalse(recognised(tenant, browser, null));
    }

    @Test
    void whoAdministersIsOutAfterFifteenIdleMinutes() {
        Tenant tenant = platform.openBusiness("session-guarded");
        Browser browser = signedIn(tenant);
        platform.clock().pass(Duration.ofMinutes(14));
        assertTrue(recognised(tenant, browser, null));
        platform.clock().pass(Duration.ofMinutes(15));
        assertFalse(recognised(tenant, browser, null));
    }

    @Test
    void anOpenPageIsNoActivity() {
        Tenant tenant = platform.openBusiness("session-heartbeat");
        Browser browser = signedIn(tenant);
        for (int i = 0; i < 7; i++) {
            platform.clock().pass(Duration.ofMinutes(2));
            assertTrue(recognised(tenant, browser, i % 2 == 0 ? "v-r=heartbeat&v-uiId=0" : "v-r=push&v-uiId=0"));
        }
        platform.clock().pass(Duration.ofMinutes(2));
        assertFalse(recognised(tenant, browser, "v-r=heartbeat&v-uiId=0"));
        assertFalse(recognised(tenant, browser, "v-r=uidl&v-uiId=0"));
    }

    @Test
    void aSessionEndsTwelveHoursAfterTheSignInHoweverBusyItIs() {
        Tenant tenant = platform.openBusiness("session-long");
        Browser browser = signedIn(tenant);
        for (int i = 0; i < 71; i++) {
            platform.clock().pass(Duration.ofMinutes(10));
            assertTrue(recognised(tenant, browser, "v-r=uidl"));
        }
        platform.clock().pass(Duration.ofMinutes(10));
        assertFalse(recognised(tenant, browser, "v-r=uidl"));
    }

    @Test
    void aSessionIsGoodOnItsOwnHostOnly() {
        Tenant own = platform.openBusiness("session-own");
        Tenant other = platform.openBusiness("session-other");
        Browser browser = signedIn(own);
        assertFalse(recognised(other, browser, null));
        assertTrue(recognised(own, browser, null));
        assertFalse(recognised(other, browser, null));
        assertTrue(platform.onPlatform(() -> sessions.authenticate(browser.request(null)))
                .isEmpty());
    }

    @Test
    void signingOutEndsTheSessionAtOnce() {
        Tenant tenant = platform.openBusiness("session-out");
        Browser browser = signedIn(tenant);
        var request = browser.request(null);
        assertTrue(recognised(tenant, browser, null));
        platform.at(tenant, "s", () -> {
            sessions.close(request, browser.response());
            return true;
        });
        assertTrue(browser.header().contains("Max-Age=0"));
        assertTrue(
                platform.at(tenant, "s", () -> sessions.authenticate(request)).isEmpty());
    }

    @Test
    void whoLeavesTheBusinessIsOutWithinSeconds() {
        Tenant tenant = platform.openBusiness("session-leaver");
        Browser browser = signedIn(tenant);
        assertTrue(recognised(tenant, browser, null));
        platform.letOwnerGo(tenant);
        platform.clock().pass(Duration.ofSeconds(5));
        assertFalse(recognised(tenant, browser, null));
    }

    @Test
    void onlyPagesOfThePortalAreReturnedTo() {
        assertEquals(
                "/app/owner/sales?from=2026-01-01",
                ReturnPath.of("/app/owner/sales?from=2026-01-01").value());
        for (String wanted : new String[] {
            "https://evil.example/app",
            "//evil.example",
            "/\\evil.example",
            "/app\\..",
            "/app//evil",
            "/app/../api",
            "/apple",
            "/app/\r\nSet-Cookie: x",
            "javascript:alert(1)",
            "",
            "/app/" + "x".repeat(2_000)
        }) {
            assertEquals(ReturnPath.HOME, ReturnPath.of(wanted), wanted);
        }
        assertEquals(ReturnPath.HOME, ReturnPath.of(null));
    }

    private Browser signedIn(Tenant tenant) {
        return signedIn(tenant, "owner@" + tenant.slug() + ".example");
    }

    private Browser signedIn(Tenant tenant, String email) {
        Browser browser = new Browser();
        platform.at(tenant, "s", () -> {
            sessions.open(
                    platform.get(SignIn.class).authenticate(email, TestPlatform.PASSWORD),
                    browser.request(null),
                    browser.response());
            return true;
        });
        return browser;
    }

    private boolean recognised(Tenant tenant, Browser browser, @Nullable String query) {
        return platform.at(tenant, "s", () -> sessions.authenticate(browser.request(query)))
                .isPresent();
    }
}
