package io.vitrine.identity.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.access.Actor;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.own.OwnAccount;
import io.vitrine.identity.own.OwnFactorChanges;
import io.vitrine.identity.own.Reassurance;
import io.vitrine.identity.signin.SignIn;
import io.vitrine.identity.signin.SignedIn;
import io.vitrine.identity.sso.ForgingProvider;
import io.vitrine.identity.sso.SingleSignOn;
import io.vitrine.identity.sso.SsoWorld;
import io.vitrine.identity.token.Tokens;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * An owner sets up a provider that asserts anybody's address. Whoever is a member gets in there, for it is that owner's
 * business; no other business and nothing of the account opens.
 */
class VouchedSessionTest {

    private final TestPlatform platform = TestPlatform.shared();
    private final PortalSessions sessions = platform.get(PortalSessions.class);
    private final Handover handover = platform.get(Handover.class);

    @Test
    void theWordOfOneBusinessOpensNoOther() {
        try (ForgingProvider provider = new ForgingProvider()) {
            SsoWorld evil = SsoWorld.open(provider, "vouch-evil");
            Tenant good = platform.openBusiness("vouch-good");
            String victim = evil.email("victim");
            platform.member(evil.tenant(), victim, "WAREHOUSE");
            platform.sql("""
                    insert into platform.membership (account_id, tenant_id, role, created_at)
                    select id, ?, 'WAREHOUSE', now() from platform.account where email = ?""", good.id().value(), victim);
            SignedIn forged = (SignedIn) evil.come(evil.person("victim"));
            Browser browser = new Browser();
            platform.at(evil.tenant(), "s", () -> {
                sessions.open(forged, browser.request(null), browser.response());
                return true;
            });
            CurrentSession session = platform.at(evil.tenant(), "s", () -> sessions.current(browser.request(null)))
                    .orElseThrow();
            Actor actor = platform.at(evil.tenant(), "s", () -> sessions.authenticate(browser.request(null)))
                    .orElseThrow();
            assertTrue(session.vouched() && actor.vouched());

            assertEquals(
                    "own-password-first",
                    code(() -> platform.at(evil.tenant(), "s", () -> handover.begin(session, good.slug()))));
            String slipped = platform.get(HandoverRows.class)
                    .issue(session.id(), good.id())
                    .text();
            assertEquals(
                    "handover-over", code(() -> arrive(good, slipped)), "nor by a way that was issued all the same");
            assertTrue(
                    platform.at(good, "s", () -> sessions.authenticate(browser.request(null)))
                            .isEmpty(),
                    "nor by showing its cookie there");
            nothingOfTheAccount(evil.tenant(), actor, forged);
            theRealPersonStillGoesWhereItBelongs(evil.tenant(), good, victim);

            evil.asOwner(() -> {
                platform.get(SingleSignOn.class).remove("caught");
                return true;
            });
            assertTrue(platform.at(evil.tenant(), "s", () -> sessions.authenticate(browser.request(null)))
                    .isEmpty());
        }
    }

    private void nothingOfTheAccount(Tenant tenant, Actor actor, SignedIn forged) {
        OwnAccount own = platform.get(OwnAccount.class);
        OwnFactorChanges factors = platform.get(OwnFactorChanges.class);
        List<Supplier<Object>> tries = List.of(
                OwnAccount::id,
                own::person,
                own::signIns,
                own::factors,
                factors::proposeApp,
                factors::passkeys,
                factors::proposePasskey,
                factors::renewCodes,
                () -> platform.get(Reassurance.class).show(TestPlatform.PASSWORD, ""));
        for (Supplier<Object> one : tries) {
            assertEquals("own-password-first", code(() -> platform.as(tenant, actor, one)));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> platform.as(
                        tenant, actor, () -> platform.get(Tokens.class).issue(forged)));
    }

    private void theRealPersonStillGoesWhereItBelongs(Tenant from, Tenant to, String email) {
        Browser browser = new Browser();
        CurrentSession session = platform.at(from, "real", () -> {
            SignedIn person = platform.get(SignIn.class).authenticate(email, TestPlatform.PASSWORD);
            sessions.open(person, browser.request(null), browser.response());
            return sessions.current(browser.request(null)).orElseThrow();
        });
        String address = platform.at(from, "real", () -> handover.begin(session, to.slug()));
        assertTrue(arrive(to, address.substring(address.indexOf('=') + 1)));
    }

    private boolean arrive(Tenant tenant, String token) {
        Browser browser = new Browser();
        return platform.at(tenant, "s", () -> {
            handover.finish(token, browser.request(null), browser.response());
            return true;
        });
    }

    private static String code(Supplier<Object> work) {
        return assertThrows(Problem.class, work::get).code();
    }
}
