package io.vitrine.identity.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vitrine.core.mail.MailSink;
import io.vitrine.core.problem.Problem;
import io.vitrine.core.tenant.Tenant;
import io.vitrine.identity.TestPlatform;
import io.vitrine.identity.mfa.TestApp;
import io.vitrine.identity.signin.SignIn;
import io.vitrine.identity.signin.SignedIn;
import io.vitrine.identity.token.TokenPair;
import io.vitrine.identity.token.Tokens;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PasswordResetTest {

    private static final String NEXT = "three herons over a lake";

    private final TestPlatform platform = TestPlatform.shared();
    private final PasswordReset reset = platform.get(PasswordReset.class);

    @Test
    void theLinkLeadsToTheRegistrysHostAndSetsThePasswordOnce() {
        Tenant tenant = platform.openBusiness("reset-once");
        String token = asked(tenant);
        assertTrue(platform.mailTo(owner(tenant)).contains("http://reset-once.localhost:8080/reset?token=" + token));
        confirm(tenant, token, NEXT);
        enter(tenant, NEXT);
        assertEquals(401, refusedSignIn(tenant, TestPlatform.PASSWORD).status());
        assertEquals("invalid", refused(tenant, token, "another fine long one").code());
        platform.deliver(tenant);
        assertTrue(platform.mailTo(owner(tenant)).contains("has been changed"));
    }

    @Test
    void aLinkIsGoodForThirtyMinutesAtItsOwnBusinessAndUntilANewerOneIsUsed() {
        Tenant tenant = platform.openBusiness("reset-old");
        Tenant other = platform.openBusiness("reset-elsewhere");
        String old = asked(tenant);
        assertFalse(platform.at(other, "r", () -> reset.good(old)));
        platform.clock().pass(Duration.ofMinutes(30));
        assertEquals("invalid", refused(tenant, old, NEXT).code());
        String first = asked(tenant);
        String second = asked(tenant);
        confirm(tenant, second, NEXT);
        assertEquals("invalid", refused(tenant, first, "another fine long one").code());
    }

    @Test
    void whatWasOpenEnds() {
        Tenant tenant = platform.openBusiness("reset-ends");
        SignedIn person = enter(tenant, TestPlatform.PASSWORD);
        Tokens tokens = platform.get(Tokens.class);
        TokenPair pair = platform.at(tenant, "r", () -> tokens.issue(person));
        platform.at(tenant, "r", () -> tokens.authenticate(pair.accessToken()));
        confirm(tenant, asked(tenant), NEXT);
        assertThrows(Problem.class, () -> platform.at(tenant, "r", () -> tokens.authenticate(pair.accessToken())));
        assertThrows(Problem.class, () -> platform.at(tenant, "r", () -> tokens.refresh(pair.refreshToken())));
    }

    @Test
    void anAddressWithoutAnAccountGetsTheSameAnswerAndNoMail() {
        Tenant tenant = platform.openBusiness("reset-nobody");
        Tenant neighbour = platform.openBusiness("reset-neighbour");
        ask(tenant, "nobody@reset-nobody.example");
        ask(tenant, owner(neighbour));
        platform.deliver(tenant);
        MailSink sink = platform.get(MailSink.class);
        assertTrue(sink.received(Optional.of("nobody@reset-nobody.example")).isEmpty());
        assertEquals(1, sink.received(Optional.of(owner(neighbour))).size(), "only the one of the sign-up");
    }

    @Test
    void aMailboxIsWrittenToFiveTimesAnHour() {
        Tenant tenant = platform.openBusiness("reset-often");
        for (int i = 0; i < 5; i++) {
            ask(tenant, owner(tenant));
        }
        assertEquals(
                429,
                assertThrows(Problem.class, () -> ask(tenant, owner(tenant))).status());
    }

    @Test
    void anAddressAsksForSixtyMailboxesAnHourAndForNoMore() {
        Tenant tenant = platform.openBusiness("reset-spray");
        Consumer<String> ask = mailbox -> platform.at(tenant, "one-address", () -> {
            reset.ask(mailbox + "@reset-spray.example");
            return true;
        });
        for (int i = 0; i < 60; i++) {
            ask.accept("m" + i);
        }
        assertEquals(429, assertThrows(Problem.class, () -> ask.accept("m60")).status());
        ask(tenant, owner(tenant));
    }

    @Test
    void eightCharactersAreEnoughBesideASecondFactorOnly() {
        Tenant tenant = platform.openBusiness("reset-short");
        SignedIn person = enter(tenant, TestPlatform.PASSWORD);
        assertEquals("invalid", refused(tenant, asked(tenant), "k4u-pine").code());
        TestApp.enrol(platform, person, tenant);
        String token = asked(tenant);
        assertEquals("invalid", refused(tenant, token, "P4ssw0rd99").code());
        confirm(tenant, token, "k4u-pine");
        assertEquals("second_factor_required", refusedSignIn(tenant, "k4u-pine").code());
    }

    @Test
    void thePasswordIsChangedByWhoKnowsIt() {
        Tenant tenant = platform.openBusiness("change-own");
        SignedIn person = enter(tenant, TestPlatform.PASSWORD);
        PasswordChange change = platform.get(PasswordChange.class);
        Problem wrong = assertThrows(
                Problem.class,
                () -> platform.as(tenant, person.actor(), () -> {
                    change.change(person.member().account(), "not mine at all", NEXT, false, Optional.empty());
                    return true;
                }));
        assertEquals("current", wrong.errors().get(0).field());
        platform.as(tenant, person.actor(), () -> {
            change.change(person.member().account(), TestPlatform.PASSWORD, NEXT, true, Optional.empty());
            return true;
        });
        enter(tenant, NEXT);
        assertEquals(401, refusedSignIn(tenant, TestPlatform.PASSWORD).status());
    }

    private String asked(Tenant tenant) {
        ask(tenant, owner(tenant));
        return platform.mailedToken(tenant, owner(tenant));
    }

    private void ask(Tenant tenant, String email) {
        platform.at(tenant, "r", () -> {
            reset.ask(email);
            return true;
        });
    }

    private void confirm(Tenant tenant, String token, String password) {
        platform.at(tenant, "r", () -> {
            reset.confirm(token, password);
            return true;
        });
    }

    private Problem refused(Tenant tenant, String token, String password) {
        return assertThrows(Problem.class, () -> confirm(tenant, token, password));
    }

    private SignedIn enter(Tenant tenant, String password) {
        return platform.at(tenant, "r", () -> platform.get(SignIn.class).authenticate(owner(tenant), password));
    }

    private Problem refusedSignIn(Tenant tenant, String password) {
        return assertThrows(Problem.class, () -> enter(tenant, password));
    }

    private static String owner(Tenant tenant) {
        return "owner@" + tenant.slug() + ".example";
    }
}
